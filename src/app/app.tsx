import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { type Failure, failureOf } from '#core/failure.ts';
import { isLanguage } from '#core/language.ts';
import { type Tools, ToolsContext } from '#features/tools.ts';
import type { Settings } from '#store/settings.ts';
import { applyAppearance } from './appearance.ts';
import { addLanguage, changeLanguage } from './i18n.ts';
import { followInternalLinks } from './internal-links.ts';
import { Routes } from './routes.tsx';
import { Shell } from './shell.tsx';
import { useOffers } from './use-offers.ts';
import { shareText } from './share-text.ts';
import { lazySearch, lazySync, loadNamespaces, now, paperKit, saveSettings } from './wire.ts';

/** What never changes while the app runs. */
const reality: Pick<Tools, 'now' | 'sync' | 'search' | 'paperKit' | 'shareText' | 'loadLanguage'> = {
  now,
  sync: lazySync,
  search: lazySearch,
  paperKit,
  shareText: (shared) => shareText(navigator, shared),
  loadLanguage: (lang) => addLanguage(lang, loadNamespaces),
};

/** The reader's settings with the language of `?lang=` on top: a link shows its language without changing the reader's own. */
function useSettings(first: Settings): { settings: Settings; update: Tools['updateSettings']; failure: Failure | undefined } {
  const [stored, setStored] = useState(first);
  const [failure, setFailure] = useState<Failure>();
  const newest = useRef(first);
  const asked = new URLSearchParams(useSearch()).get('lang');
  const settings = useMemo(() => (isLanguage(asked) ? { ...stored, language: asked } : stored), [stored, asked]);
  const update = useCallback(async (patch: Partial<Settings>) => {
    newest.current = { ...newest.current, ...patch };
    setStored(newest.current);
    // The language a first visit began in is a choice as soon as anything is chosen.
    // What the phone cannot write holds at least until Tirek is closed, and the reader is told.
    await saveSettings({ language: newest.current.language, ...patch }).then(
      () => setFailure(undefined),
      (error) => setFailure(failureOf(error)),
    );
  }, []);
  return { settings, update, failure };
}

/** Keeps the document's look and the interface words in step with the settings. */
function useLook(settings: Settings): void {
  useEffect(() => {
    void changeLanguage(settings.language, loadNamespaces).finally(() => applyAppearance(document.documentElement, settings));
  }, [settings]);
}

export function App({ firstSettings, isEmptied }: { firstSettings: Settings; isEmptied: boolean }) {
  const { settings, update: updateSettings, failure } = useSettings(firstSettings);
  const [, navigate] = useLocation();
  const offers = useOffers();
  useLook(settings);
  useEffect(() => followInternalLinks(document.body, (to) => navigate(to)), [navigate]);
  useEffect(() => void lazySync.start(), []);
  const tools = useMemo<Tools>(
    () => ({ ...reality, settings, updateSettings, isEmptied, install: offers.install, isShellReady: offers.isShellReady }),
    [settings, updateSettings, isEmptied, offers],
  );
  return (
    <ToolsContext value={tools}>
      <Shell update={offers.update} failure={failure}>
        <Routes />
      </Shell>
    </ToolsContext>
  );
}
