import { NEWS_TAG } from '#core/news-tag.ts';

/** Tells every open window that it is a good moment to look for news: the worker itself carries no database (decision 011). */
export async function wakeWindows(clients: Clients): Promise<void> {
  for (const client of await clients.matchAll({ type: 'window' })) client.postMessage(NEWS_TAG);
}
