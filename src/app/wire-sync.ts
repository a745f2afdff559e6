import { sharedDatabase } from '#store/database.ts';
import { platformTimer } from '#store/timer.ts';
import type { Connection } from '#sync/allowance.ts';
import { httpSource } from '#sync/source.ts';
import { createSync, type Sync } from '#sync/sync.ts';
import { webCrypto } from '#sync/web-crypto.ts';
import { watchWakes } from './periodic-wake.ts';

declare const __TIREK_ROOT__: string;

/** The real network and keys, apart from wire.ts: the keys alone are a kilobyte that the first screen has no use for. */
export function makeSync(now: () => Date): Sync {
  return createSync({
    db: sharedDatabase(),
    source: httpSource((...request) => fetch(...request)),
    now,
    random: Math.random,
    timer: platformTimer,
    connection: () => (navigator as { connection?: Connection }).connection,
    online: () => navigator.onLine,
    firstRoot: __TIREK_ROOT__,
    crypto: webCrypto(crypto.subtle),
    locks: navigator.locks,
    events: {
      onOnline: (run) => window.addEventListener('online', run),
      onPeriodic: (run) => watchWakes(navigator.serviceWorker, run),
      onVisible: (run) => document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && run()),
    },
  });
}
