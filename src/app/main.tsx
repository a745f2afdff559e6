import '#ui/ui.css';
import './app.css';
import { createRoot } from 'react-dom/client';
import { isLanguage, preferredLanguage } from '#core/language.ts';
import { DEFAULT_SETTINGS, type Settings } from '#store/settings.ts';
import { App } from './app.tsx';
import { applyAppearance } from './appearance.ts';
import { startI18n } from './i18n.ts';
import { showWordless } from './wordless.ts';
import { loadNamespaces, loadSettings } from './wire.ts';

/** What the reader chose; on a first visit what the link and the browser suggest. */
async function firstSettings(): Promise<Settings> {
  const stored = await loadSettings();
  if (stored) return stored;
  const asked = new URLSearchParams(window.location.search).get('lang');
  return { ...DEFAULT_SETTINGS, language: isLanguage(asked) ? asked : preferredLanguage(navigator.languages) };
}

/** A first visit to the door is led to the choice of language; a link to a page opens that page. */
function leadToStart({ onboarded }: Settings): void {
  if (!onboarded && window.location.pathname === '/') window.history.replaceState(null, '', `/start${window.location.search}`);
}

async function start(root: HTMLElement): Promise<void> {
  const settings = await firstSettings();
  leadToStart(settings);
  const asked = new URLSearchParams(window.location.search).get('lang');
  const language = isLanguage(asked) ? asked : settings.language;
  applyAppearance(document.documentElement, { ...settings, language });
  await startI18n(language, loadNamespaces);
  createRoot(root).render(<App firstSettings={settings} />);
}

const root = document.getElementById('root');
if (root) start(root).catch(() => showWordless(root));
