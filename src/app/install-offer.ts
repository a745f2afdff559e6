import type { InstallOffer } from '#features/tools.ts';

/** The browser's own offer to put Tirek on the home screen (Chromium); other browsers never send it. */
interface InstallEvent extends Event {
  prompt: () => Promise<unknown>;
}

/** Watches for the offer from the first moment: the event comes once and early. */
export function watchInstallOffer(scope: Window, onChange: (offer: InstallOffer) => void): InstallOffer {
  const isInstalled = scope.matchMedia('(display-mode: standalone)').matches;
  const isApple = /iPhone|iPad|iPod/.test(scope.navigator.userAgent);
  const first: InstallOffer = { ask: undefined, isApple, isInstalled };
  scope.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    const ask = async (): Promise<void> => {
      await (event as InstallEvent).prompt();
      onChange(first);
    };
    onChange({ ...first, ask });
  });
  scope.addEventListener('appinstalled', () => onChange({ ...first, isInstalled: true }));
  return first;
}
