import { createRoot } from 'react-dom/client';
import { Failure } from '#core/failure.ts';
import { isLanguage, preferredLanguage } from '#core/language.ts';
import { DEFAULT_SETTINGS, type Settings } from '#store/settings.ts';
import { App } from './app.tsx';
import { applyAppearance } from './appearance.ts';
import { startI18n } from './i18n.ts';
import { showWordless } from './wordless.ts';
import { loadNamespaces, loadSettings, saveSettings } from './wire.ts';

/** What a link and the browser suggest on a first visit; written down at once, so that every later start finds something. */
function suggestSettings(): Settings {
  const asked = new URLSearchParams(window.location.search).get('lang');
  const language = isLanguage(asked) ? asked : preferredLanguage(navigator.languages);
  // Private mode may refuse: then nothing is remembered, and nothing else is lost.
  saveSettings({ language }).catch(() => undefined);
  return { ...DEFAULT_SETTINGS, language };
}

/** A first visit to the door is led to the choice of language; a link to a page opens that page. */
function leadToStart({ onboarded }: Settings): void {
  if (!onboarded && window.location.pathname === '/') window.history.replaceState(null, '', `/start${window.location.search}`);
}

/** What a screen threw and the boundary has told in words. A Failure is told in full; anything else is a fault to be found. */
function report(thrown: unknown): void {
  if (!(thrown instanceof Failure)) window.reportError(thrown);
}

async function start(root: HTMLElement): Promise<void> {
  // A worker that is here before this start, and no settings: the phone has cleared the database since.
  const wasHere = navigator.serviceWorker?.controller != null;
  const stored = await loadSettings();
  const settings = stored ?? suggestSettings();
  leadToStart(settings);
  const asked = new URLSearchParams(window.location.search).get('lang');
  const language = isLanguage(asked) ? asked : settings.language;
  applyAppearance(document.documentElement, { ...settings, language });
  await startI18n(language, loadNamespaces);
  createRoot(root, { onCaughtError: report }).render(<App firstSettings={settings} isEmptied={!stored && wasHere} />);
}

const root = document.getElementById('root');
if (root) start(root).catch(() => showWordless(root));
