import { cleanup, configure, render, type RenderResult } from '@testing-library/react';
import axe from 'axe-core';
import i18next from 'i18next';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Suspense } from 'react';
import { initReactI18next } from 'react-i18next';
import { afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { Route, Switch } from 'wouter';
import type { Entry } from '#core/entry.ts';
import type { Language } from '#core/language.ts';
import { type Tools, ToolsContext } from '#features/tools.ts';
import type { IndexState } from '#search/answer.ts';
import { ask } from '#search/ask.ts';
import { IndexKeeper } from '#search/index-keeper.ts';
import type { Search } from '#search/search-client.ts';
import { sharedDatabase } from '#store/database.ts';
import { DEFAULT_SETTINGS, type Settings } from '#store/settings.ts';
import { install } from '../store/fresh-database.ts';
import { packsOf } from './builders.ts';

/**
 * A screen as a reader has it: real words, the real store on a memory database, a clock that stands still. The test
 * itself imports 'fake-indexeddb/auto' first: Dexie looks for a database once, when it is loaded.
 */

/** Languages whose interface words are on the phone from the start; a test may ask for others with `loadLanguage`. */
function addWords(lang: string): void {
  for (const file of readdirSync(join('locales', lang)).filter((name) => name.endsWith('.json'))) {
    i18next.addResourceBundle(lang, file.replace('.json', ''), JSON.parse(readFileSync(join('locales', lang, file), 'utf8')));
  }
}

// A lazy screen is compiled when it is first asked for: on a busy machine that alone takes seconds.
configure({ asyncUtilTimeout: 10_000 });

beforeAll(async () => {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: false,
    resources: {},
    defaultNS: 'common',
    keySeparator: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  for (const lang of ['en', 'ru', 'ky']) addWords(lang);
  // jsdom has no layout: screens scroll into the void.
  window.scrollTo = () => undefined;
  window.scrollBy = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  HTMLCanvasElement.prototype.getContext = () => null;
});

beforeEach(async () => {
  const db = sharedDatabase();
  await Promise.all(db.tables.map((table) => table.clear()));
  await i18next.changeLanguage('en');
});
afterEach(cleanup);

/** Puts entries on this phone: by country as a publisher sorts them, what has no country into `core`. */
export async function putOnPhone(entries: readonly Entry[], scope = 'RU'): Promise<void> {
  await install(sharedDatabase(), packsOf(scope, entries));
}

export interface ScreenPlan {
  routes: { path: string; screen: React.ComponentType }[];
  at: string;
  lang?: Language;
  settings?: Partial<Settings>;
  tools?: Partial<Tools>;
}

/** The search worker's own code, in this thread. */
function searchHere(): Search {
  const watchers = new Set<(state: IndexState) => void>();
  const keeper = new IndexKeeper({
    indexedDB,
    locks: undefined,
    pause: async () => undefined,
    onState: (state) => watchers.forEach((onState) => onState(state)),
  });
  return {
    ask: (request) => ask(keeper, request),
    wake: () => void keeper.keep(),
    watch: (onState) => {
      watchers.add(onState);
      return () => void watchers.delete(onState);
    },
  };
}

/** The tools a screen is lent; changed settings are only noted by the test's own `updateSettings`. */
function testTools({ lang = 'en', settings = {}, tools = {} }: ScreenPlan): Tools {
  return {
    now: () => new Date('2026-02-10T12:00:00'),
    settings: { ...DEFAULT_SETTINGS, language: lang, languages: ['ky', 'ru', 'en'], scopes: ['RU'], onboarded: true, ...settings },
    updateSettings: async () => undefined,
    sync: { start: async () => ({}), stop: () => undefined, peek: () => Promise.reject(new Error('no network in this test')) },
    search: searchHere(),
    install: { ask: undefined, isApple: false, isInstalled: false },
    // A browser that keeps nothing heavy: the row of it is not shown.
    paperKit: () => Promise.reject(new Error('no caches in this test')),
    isEmptied: false,
    isShellReady: true,
    ...tools,
  };
}

/** Opens an address; the screen is drawn inside a body that holds nothing else. */
export async function openScreen(plan: ScreenPlan): Promise<RenderResult> {
  window.history.pushState(null, '', plan.at);
  await i18next.changeLanguage(plan.lang ?? 'en');
  return render(
    <ToolsContext value={testTools(plan)}>
      <Suspense fallback={<p>lazy</p>}>
        <Switch>
          {plan.routes.map(({ path, screen }) => (
            <Route key={path} path={path} component={screen} />
          ))}
        </Switch>
      </Suspense>
    </ToolsContext>,
  );
}

/** What axe-core finds wrong; contrast is judged by tests/ui/tokens.test.ts, since jsdom draws nothing. */
export async function expectAccessible(element: Element = document.body): Promise<void> {
  const { violations } = await axe.run(element, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
