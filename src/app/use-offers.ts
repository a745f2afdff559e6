import { useEffect, useMemo, useState } from 'react';
import type { InstallOffer } from '#features/tools.ts';
import { firstOffer, watchInstallOffer } from './install-offer.ts';
import { registerWorker } from './worker.ts';

export interface Offers {
  install: InstallOffer;
  /** Takes the new version that waits; undefined when there is none. */
  update: (() => void) | undefined;
  isShellReady: boolean;
}

/** What the browser offers besides pages: to install Tirek, to take a new version, to open without a network. */
export function useOffers(): Offers {
  const [install, setInstall] = useState(() => firstOffer(window));
  const [update, setUpdate] = useState<() => void>();
  const [isShellReady, setShellReady] = useState(false);
  useEffect(() => {
    watchInstallOffer(window, setInstall);
    // A missing old file means that a newer version has replaced it: offered, never forced.
    window.addEventListener('vite:preloadError', () => setUpdate(() => () => window.location.reload()));
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    const onWaiting = (takeOver: () => void): void => setUpdate(() => takeOver);
    registerWorker(navigator.serviceWorker, { onWaiting, onReady: () => setShellReady(true) }).catch(() => setShellReady(false));
  }, []);
  return useMemo(() => ({ install, update, isShellReady }), [install, update, isShellReady]);
}
