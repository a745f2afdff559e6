/** What the service worker tells the screens. */
export interface WorkerNews {
  /** A new version is here and waits; calling it takes the new version and reloads this tab. */
  onWaiting: (takeOver: () => void) => void;
  /** The shell is on the phone: Tirek opens without a network from now on. */
  onReady: () => void;
}

/** Registers the worker. `immediate`, because the page may long be loaded when this code arrives. */
export async function registerWorker(container: ServiceWorkerContainer, { onWaiting, onReady }: WorkerNews): Promise<void> {
  const { Workbox } = await import('workbox-window');
  const workbox = new Workbox('/service-worker.js');
  let agreed = false;
  workbox.addEventListener('waiting', () =>
    onWaiting(() => {
      agreed = true;
      workbox.messageSkipWaiting();
    }),
  );
  // Only the tab in which the reader agreed reloads: another tab may hold a half-written text.
  workbox.addEventListener('controlling', () => agreed && window.location.reload());
  void container.ready.then(onReady);
  await workbox.register({ immediate: true });
}
