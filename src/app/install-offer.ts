import type { InstallOffer } from '#features/tools.ts';

/** The browser's own offer to put Tirek on the home screen (Chromium); other browsers never send it. */
interface InstallEvent extends Event {
  prompt: () => Promise<unknown>;
}

/** What is known before the browser has offered anything. */
export function firstOffer(scope: Window): InstallOffer {
  return {
    ask: undefined,
    isApple: /iPhone|iPad|iPod/.test(scope.navigator.userAgent),
    isInstalled: scope.matchMedia('(display-mode: standalone)').matches,
  };
}

/** Watches for the offer from the first moment: the event comes once and early. */
export function watchInstallOffer(scope: Window, onChange: (offer: InstallOffer) => void): void {
  const first = firstOffer(scope);
  scope.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    const ask = async (): Promise<void> => {
      await (event as InstallEvent).prompt();
      onChange(first);
    };
    onChange({ ...first, ask });
  });
  scope.addEventListener('appinstalled', () => onChange({ ...first, isInstalled: true }));
}
