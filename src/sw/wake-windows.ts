import { NEWS_TAG } from '#core/news-tag.ts';

/** Tells every open window that it is a good moment to look for news: the worker itself carries no database (decision 011). */
export async function wakeWindows(clients: Clients): Promise<void> {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's client has no such argument
  for (const client of await clients.matchAll({ type: 'window' })) client.postMessage(NEWS_TAG);
}
