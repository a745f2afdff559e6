import type { Page } from 'playwright-core';
import { type Language, LANGUAGE_NAMES } from '#core/language.ts';
import { wordsOf } from './words.ts';

interface Journey {
  lang?: Language;
}

/** Picks a language and waits until the screen speaks it: its words are read first, so that no bare key is ever shown. */
export async function pickLanguage(page: Page, lang: Language): Promise<void> {
  await page.getByRole('radio', { name: LANGUAGE_NAMES[lang] }).click();
  await page.getByRole('radio', { name: LANGUAGE_NAMES[lang], checked: true }).waitFor();
}

/** Step 1: the language, chosen by its own name whatever language the screen is in, and on to step 2. */
export async function chooseLanguage(page: Page, lang: Language): Promise<void> {
  const words = wordsOf(lang);
  await pickLanguage(page, lang);
  await page.getByRole('link', { name: words('start:next'), exact: true }).click();
  await page.getByRole('heading', { level: 1, name: words('start:keep-title') }).waitFor();
}

/** Step 2: every country, every language, the shelf for advocates. */
async function tickEverything(page: Page): Promise<void> {
  const fold = page.locator('details > summary');
  if ((await page.locator('details[open]').count()) === 0) await fold.click();
  for (const box of await page.getByRole('checkbox').all()) await box.check();
}

/** Step 3: presses “save” and waits until the screen says that all opens without a network. */
export async function saveChosen(page: Page, lang: Language): Promise<void> {
  const words = wordsOf(lang);
  await page.getByRole('button', { name: words('start:download'), exact: true }).click();
  await page.getByText(words('start:ready-title'), { exact: true }).waitFor();
}

/** Walks the first opening as a newcomer does and leaves the phone with everything it needs offline. */
export async function installEverything(page: Page, address: string, { lang = 'ky' }: Journey = {}): Promise<void> {
  await page.goto(`${address}/start`);
  await chooseLanguage(page, lang);
  await tickEverything(page);
  await saveChosen(page, lang);
}
