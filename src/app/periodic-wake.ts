import { NEWS_TAG } from '#core/news-tag.ts';

/** How often the browser may wake Tirek; it decides itself when, and only for what is on the home screen. */
const EVERY_MS = 12 * 60 * 60 * 1000;

interface PeriodicRegistration extends ServiceWorkerRegistration {
  periodicSync?: { register(tag: string, options: { minInterval: number }): Promise<void> };
}

/** Asks to be woken now and then, where the browser grants it, and runs then. Decision 011 says what the worker can do. */
export function watchWakes(container: ServiceWorkerContainer | undefined, run: () => void): void {
  container?.addEventListener('message', ({ data }) => data === NEWS_TAG && run());
  void container?.ready
    .then((registration: PeriodicRegistration) => registration.periodicSync?.register(NEWS_TAG, { minInterval: EVERY_MS }))
    .catch(() => undefined); // not granted: there are the other occasions
}
