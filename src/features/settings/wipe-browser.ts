/** The parts of the browser in which an app leaves things besides its database. */
export interface BrowserTraces {
  caches?: Pick<CacheStorage, 'keys' | 'delete'>;
  navigator: { serviceWorker?: Pick<ServiceWorkerContainer, 'getRegistrations'> };
  location: { replace(to: string): void };
}

/** Deletes the kept shell and the worker, and opens Tirek as on the first day: nothing of the old page stays in memory. */
export async function wipeBrowser({ caches, navigator, location }: BrowserTraces): Promise<void> {
  const names = (await caches?.keys()) ?? [];
  await Promise.all(names.map((name) => caches?.delete(name)));
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(workers.map((worker) => worker.unregister()));
  location.replace('/');
}
