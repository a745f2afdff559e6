import { KIT_CACHE, KIT_LIST, type KitFile } from '#core/paper-kit.ts';

/** A file of the kit from its cache; else from the network, where there is one. */
export async function answerPaperKit({ request, url }: { request: Request; url: URL }): Promise<Response> {
  const kept = (await caches.has(KIT_CACHE)) ? await (await caches.open(KIT_CACHE)).match(url.pathname) : undefined;
  return kept ?? fetch(request);
}

/**
 * A new version of the app has other files: a reader who keeps the kit gets them with it. A failure must not hold the
 * new version back; then the screens say that the kit has to be fetched again.
 */
export async function renewPaperKit(): Promise<void> {
  if (!(await caches.has(KIT_CACHE))) return;
  try {
    const files = (await (await fetch(KIT_LIST, { cache: 'no-store' })).json()) as KitFile[];
    const cache = await caches.open(KIT_CACHE);
    const held = await Promise.all(files.map(({ url }) => cache.match(url)));
    await cache.addAll(files.filter((_, at) => !held[at]).map(({ url }) => url));
  } catch {
    // as above
  }
}

/** The files of the version before this one, once nobody runs it any more. */
export async function prunePaperKit(list: Response | undefined): Promise<void> {
  if (!list || !(await caches.has(KIT_CACHE))) return;
  const urls = new Set(((await list.json()) as KitFile[]).map(({ url }) => url));
  const cache = await caches.open(KIT_CACHE);
  const old = (await cache.keys()).filter((request) => !urls.has(new URL(request.url).pathname));
  await Promise.all(old.map((request) => cache.delete(request)));
}
