import type { Failure } from '#core/failure.ts';
import { isLanguage, type Language } from '#core/language.ts';
import type { PackIndex } from '#core/pack.ts';
import type { Words } from '#core/words.ts';
import type { Search } from '#search/search-client.ts';
import type { Settings } from '#store/settings.ts';
import type { PaperKit } from '#sync/paper-kit.ts';
import { createContext, useCallback, useContext } from 'react';
import { useTranslation } from 'react-i18next';

/** What a reader hands on: to a messenger through the phone's own sheet, or as a copied address. */
export interface Shared {
  title: string;
  text?: string;
  url?: string;
}

/** `stopped`: the reader closed the sheet, so nothing needs to be said. */
export type ShareOutcome = 'shared' | 'copied' | 'stopped' | 'failed';

/** The browser's own offer to put Tirek on the home screen; iPhones have none, there only words can explain it. */
export interface InstallOffer {
  ask: (() => Promise<void>) | undefined;
  isApple: boolean;
  isInstalled: boolean;
}

/** What the app lends to every screen. The clock, the network and the keys are named in `app/wire.ts` only. */
export interface Tools {
  now(): Date;
  settings: Settings;
  updateSettings(patch: Partial<Settings>): Promise<void>;
  sync: {
    start(options?: { asked?: boolean; repair?: boolean }): Promise<{ failure?: Failure }>;
    stop(): void;
    peek(): Promise<PackIndex>;
  };
  search: Search;
  install: InstallOffer;
  /** What makes PDF and Word files. */
  paperKit(): Promise<PaperKit>;
  /** The shell is here and the database is not: the phone has cleared it since the last visit. */
  isEmptied: boolean;
  /** The worker has the shell: Tirek opens on this phone without a network. */
  isShellReady: boolean;
  shareText?(shared: Shared): Promise<ShareOutcome>;
  /** Brings the interface words of a language that is not the reader's, for a page shown in that language. */
  loadLanguage?(lang: Language): Promise<void>;
}

export const ToolsContext = createContext<Tools | undefined>(undefined);

export function useTools(): Tools {
  const tools = useContext(ToolsContext);
  if (!tools) throw new Error('ToolsContext has no value: a screen was drawn outside the app');
  return tools;
}

/** The language of the interface as it stands on the screen (an address with `?lang=` may differ from the settings). */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return isLanguage(i18n.language) ? i18n.language : 'ky';
}

/** Interface words in the form the views of core take them. */
export function useWords(): Words {
  const { t } = useTranslation();
  return useCallback((key, values) => t(key, values ?? {}), [t]);
}

/** Today as the rules of core count it: a calendar day on this phone, `YYYY-MM-DD`. */
export function today({ now }: Pick<Tools, 'now'>): string {
  const date = now();
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
