import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '#core/language.ts';
import { chromiumPath, Phone } from '../support/chromium.ts';
import { installEverything, pickLanguage } from '../support/journey.ts';
import { ARTICLE_IDS, titleOf } from '../support/real-content.ts';
import { EVERY_SCREEN, mainOf, openScreen } from '../support/screens.ts';
import { Site } from '../support/site.ts';
import { wordsOf } from '../support/words.ts';

const IN_WORDS: Partial<Record<Language, string>> = { ky: 'in Kyrgyz', ru: 'in Russian' };

async function chooseInSettings(page: Page, address: string, lang: Language): Promise<void> {
  await page.goto(`${address}/settings`);
  await pickLanguage(page, lang);
  await mainOf(page)
    .getByRole('heading', { level: 1, name: wordsOf(lang)('settings:title') })
    .waitFor();
}

describe.skipIf(!chromiumPath)('with no network', { timeout: 120_000 }, () => {
  const phone = new Phone();
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await Site.start();
    await installEverything(await phone.open(), site.address);
    await phone.close();
    await site.kill();
    page = await phone.open();
  });
  afterAll(() => phone.discard());

  describe.each(['ky', 'ru'] as const)('in %s', (lang) => {
    const words = wordsOf(lang);
    const dead = ['app:missing-title', 'app:failed-title', 'common:not-found', 'article:no-such-page', 'article:bringing'].map((key) =>
      words(key),
    );

    beforeAll(() => chooseInSettings(page, site.address, lang));

    test.each(EVERY_SCREEN)(`$path opens ${IN_WORDS[lang]} with one heading and its content`, async (screen) => {
      await openScreen(page, site.address, screen);
      const headings = await page.getByRole('heading', { level: 1 }).allTextContents();
      expect(headings).toHaveLength(1);
      expect(dead).not.toContain(headings[0]);
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
      const article = /^\/article\/([^?]+)/.exec(screen.path)?.[1];
      if (article) expect(headings[0]).toBe(titleOf(article, lang));
    });
  });

  test('all articles of the content are among the pages that open', () => {
    expect(ARTICLE_IDS.length).toBeGreaterThanOrEqual(12);
  });
});
