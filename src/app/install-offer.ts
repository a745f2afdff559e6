/** The browser's own offer to put Tirek on the home screen (Chromium); other browsers never send it. */
interface InstallEvent extends Event {
  prompt: () => Promise<unknown>;
}

export interface InstallOffer {
  /** Opens the browser's question; undefined where the browser offers none. */
  ask: (() => Promise<void>) | undefined;
  /** An iPhone or iPad, where only words can explain how to install. */
  isApple: boolean;
  isInstalled: boolean;
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
