import { useEffect } from 'react';

/** Keeps the screen from going dark while it is shown to somebody; phones that cannot simply go dark as ever. */
export function useLitScreen(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let isLeft = false;
    const light = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return;
      lock = await navigator.wakeLock?.request('screen').catch(() => undefined);
      if (isLeft) await lock?.release();
    };
    // The browser lets go of the light when the reader looks at something else, and does not take it up again.
    const onVisible = (): void => void light();
    document.addEventListener('visibilitychange', onVisible);
    void light();
    return () => {
      isLeft = true;
      document.removeEventListener('visibilitychange', onVisible);
      void lock?.release();
    };
  }, []);
}
