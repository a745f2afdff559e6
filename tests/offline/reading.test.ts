import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGE_NAMES } from '#core/language.ts';
import { chromiumPath, Phone } from '../support/chromium.ts';
import { installEverything } from '../support/journey.ts';
import { numbersOf, titleOf } from '../support/real-content.ts';
import { HELPER, mainOf } from '../support/screens.ts';
import { Site } from '../support/site.ts';
import { wordsOf } from '../support/words.ts';

const ARTICLE = 'unpaid-wages-russia';
const words = wordsOf('ky');
const inRussian = wordsOf('ru');

/** Pixels from the top of the window to a paragraph of the article. */
function topOf(page: Page, paragraph: string): Promise<number> {
  return page.locator(paragraph).evaluate((element) => element.getBoundingClientRect().top);
}

function heading(page: Page, name: string): Promise<void> {
  return mainOf(page).getByRole('heading', { level: 1, name, exact: true }).waitFor();
}

describe.skipIf(!chromiumPath)('reading with no network', { timeout: 120_000 }, () => {
  const phone = new Phone();
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await Site.start();
    await installEverything(await phone.open(), site.address);
    await site.kill();
    page = phone.context!.pages()[0]!;
  });
  afterAll(() => phone.discard());

  const openArticle = async (query = ''): Promise<void> => {
    await page.goto(`${site.address}/article/${ARTICLE}${query}`);
    await mainOf(page).locator('#sources li').first().waitFor();
  };
  const tool = (key: string) => mainOf(page).getByRole('button', { name: words(key), exact: true });

  test.each([
    ['a browser that holds the place itself', 'auto'],
    ['Safari, which does not', 'none'],
  ])('the language of a page is changed and the reader’s place in it is kept: %s', async (_, overflowAnchor) => {
    await openArticle();
    await page.evaluate((anchor) => Object.assign(document.documentElement.style, { overflowAnchor: anchor }), overflowAnchor);
    await tool('article:language').click();
    const paragraph = '#root #steps li:nth-child(3)';
    // The paragraph that the reader sees first, right below the row of tools.
    await page.locator(paragraph).evaluate((element) => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const tools = document.querySelector('.article-tools')?.getBoundingClientRect().bottom ?? 0;
      window.scrollBy({ top: element.getBoundingClientRect().top - tools, behavior: 'instant' });
    });
    const [before, above] = [await topOf(page, paragraph), await page.evaluate(() => window.scrollY)];
    expect(above).toBeGreaterThan(500);
    await mainOf(page).getByRole('button', { name: LANGUAGE_NAMES.ru }).click();
    await heading(page, titleOf(ARTICLE, 'ru'));
    await page.waitForFunction(() => document.querySelector('#root #steps > div')?.getAttribute('lang') === 'ru');
    expect(Math.abs((await topOf(page, paragraph)) - before)).toBeLessThanOrEqual(2);
    // What can be pressed stays in the reader’s own language.
    expect(await tool('article:save').count()).toBe(1);
  });

  test('two languages stand side by side, paragraph beside paragraph', async () => {
    await openArticle();
    await tool('article:two-languages').click();
    await mainOf(page).locator('.pair').first().waitFor();
    const pairs = await mainOf(page)
      .locator('.pair')
      .evaluateAll((all) =>
        all.map((pair) => [...pair.children].map((side) => `${side.getAttribute('lang')}${side.textContent ? '' : ' empty'}`)),
      );
    expect(pairs.length).toBeGreaterThan(5);
    expect([...new Set(pairs.map((sides) => sides.join('|')))]).toEqual(['ky|ru']);
    await mainOf(page).getByText(titleOf(ARTICLE, 'ru'), { exact: true }).waitFor();
    await heading(page, titleOf(ARTICLE, 'ky'));
  });

  test('a link with ?lang= shows its language and leaves the reader’s own as it was', async () => {
    await openArticle('?lang=ru');
    await heading(page, titleOf(ARTICLE, 'ru'));
    await page.getByRole('navigation', { name: inRussian('app:nav') }).waitFor();
    await openArticle();
    await heading(page, titleOf(ARTICLE, 'ky'));
    await page.getByRole('navigation', { name: words('app:nav') }).waitFor();
  });

  test('a page that was saved is found under “Saved” after the browser was closed', async () => {
    await openArticle();
    await tool('article:save').click();
    await mainOf(page)
      .getByRole('button', { name: words('article:save'), exact: true, pressed: true })
      .waitFor();
    await phone.close();
    page = await phone.open();
    await page.goto(`${site.address}/saved`);
    await mainOf(page)
      .getByRole('link', { name: titleOf(ARTICLE, 'ky') })
      .click();
    await heading(page, titleOf(ARTICLE, 'ky'));
    expect(new URL(page.url()).pathname).toBe(`/article/${ARTICLE}`);
  });

  test('a helper’s numbers are called as its editor wrote them', async () => {
    await page.goto(`${site.address}/people/${HELPER}`);
    const calls = mainOf(page).locator('a[href^="tel:"]');
    await calls.first().waitFor();
    const hrefs = await calls.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs).toEqual(numbersOf(HELPER).map((number) => `tel:${number}`));
  });

  test('a helper goes into the phone’s address book with the number', async () => {
    await page.goto(`${site.address}/people/${HELPER}`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      mainOf(page)
        .getByRole('link', { name: words('people:save-contact') })
        .click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${HELPER}.vcf`);
    const card = readFileSync(await download.path(), 'utf8').replaceAll('\r\n ', '');
    const called = [...card.matchAll(/TEL;TYPE=VOICE:(.+)\r\n/g)].map(([, number]) => number);
    expect(called).toEqual(numbersOf(HELPER));
  });
});
