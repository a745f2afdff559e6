import { KIT_ADDRESS, KIT_LIST } from '#core/paper-kit.ts';
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { answerNavigation } from './answer-navigation.ts';
import { answerPlainPage } from './answer-plain-page.ts';
import { answerPaperKit, prunePaperKit, renewPaperKit } from './paper-kit.ts';
import { wakeWindows } from './wake-windows.ts';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: { url: string; revision: string | null }[] };

/** The application shell, and nothing else: content lives in IndexedDB and is never stored twice. */
precacheAndRoute(self.__WB_MANIFEST, { cleanURLs: false });
cleanupOutdatedCaches();

registerRoute(({ url }) => url.origin === self.location.origin && KIT_ADDRESS.test(url.pathname), answerPaperKit);
registerRoute(new NavigationRoute(answerPlainPage, { allowlist: [/^\/page\//] }));
registerRoute(new NavigationRoute(answerNavigation, { denylist: [/^\/(packs|page|desk)\//, /\.[a-z0-9]+$/] }));

// A new version waits until the reader agrees: never reload under someone's hands.
self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting();
});

// The first visit is taken over at once, so that the phone is ready without a second one.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

// Granted by few browsers, and only to an installed Tirek. Its event has no type of its own yet.
self.addEventListener('periodicsync', (event) => (event as ExtendableEvent).waitUntil(wakeWindows(self.clients)));

self.addEventListener('install', (event) => event.waitUntil(renewPaperKit()));
self.addEventListener('activate', (event) => event.waitUntil(matchPrecache(KIT_LIST).then(prunePaperKit)));
