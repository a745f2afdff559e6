import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, Phone } from '../support/chromium.ts';
import { installEverything } from '../support/journey.ts';
import { ALL_NUMBERS, titleOf } from '../support/real-content.ts';
import { mainOf } from '../support/screens.ts';
import { Site } from '../support/site.ts';
import { wordsOf } from '../support/words.ts';

const ARTICLE = 'entry-ban-russia';
const TITLE = titleOf(ARTICLE, 'ky');
const words = wordsOf('ky');

/** What was on the screen while the page came, frame by frame; set by `watchFrames`. */
interface Watched {
  early: boolean;
  mostHeadings: number;
  /** Where the heading stood, in pixels from the top. */
  tops: number[];
}

/** From the first moment of a page counts the headings of every frame, and notes whether the worker's paint was there. */
function watchFrames(): void {
  const watched: Watched = { early: false, mostHeadings: 0, tops: [] };
  Object.assign(window, { watched });
  const look = (): void => {
    watched.early ||= document.querySelector('#early h1') !== null;
    const top = document.querySelector('h1')?.getBoundingClientRect().top;
    if (top !== undefined && !watched.tops.includes(top)) watched.tops.push(top);
    watched.mostHeadings = Math.max(watched.mostHeadings, document.querySelectorAll('h1').length);
    requestAnimationFrame(look);
  };
  look();
}

describe.skipIf(!chromiumPath)('with the server dead and the browser started anew', { timeout: 120_000 }, () => {
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

  test('Tirek opens at home and says that its content is on this phone', async () => {
    await page.goto(site.address);
    await mainOf(page)
      .getByRole('heading', { level: 1, name: words('common:app-name') })
      .waitFor();
    await page.getByText(words('home:saved-here')).waitFor();
    await page.getByRole('link', { name: words('common:stage-in-trouble') }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
  });

  test('a link from a messenger opens its page: title, numbered sources, somebody to call', async () => {
    await page.goto(`${site.address}/article/${ARTICLE}`);
    await mainOf(page).getByRole('heading', { level: 1, name: TITLE }).waitFor();
    expect(await page.title()).toBe(`${TITLE} · Tirek`);
    const cited = await mainOf(page).locator('a.cite').first().getAttribute('href');
    expect(cited).toBe('#source-1');
    expect(await mainOf(page).locator('#sources #source-1 a').first().getAttribute('href')).toMatch(/^https?:/);
    const calls = await mainOf(page)
      .locator('#helpers a[href^="tel:"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(calls.length).toBeGreaterThan(1);
    expect(calls.filter((href) => !ALL_NUMBERS.has(href?.replace('tel:', '') ?? ''))).toEqual([]);
  });

  test('the page painted ahead gives way to the app’s own, and nothing jumps: one heading in every frame, always in the same place', async () => {
    const watching = await page.context().newPage();
    await watching.addInitScript(watchFrames);
    await watching.goto(`${site.address}/article/${ARTICLE}`);
    await mainOf(watching).getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await watching.locator('#early').waitFor({ state: 'detached' });
    const { early, mostHeadings, tops } = await watching.evaluate(() => (window as unknown as { watched: Watched }).watched);
    expect([early, mostHeadings]).toEqual([true, 1]);
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(1);
    await watching.close();
  });

  test('an address of a plain page leads to the same article in the app, in its language', async () => {
    await page.goto(`${site.address}/page/ru/${ARTICLE}/`);
    await mainOf(page)
      .getByRole('heading', { level: 1, name: titleOf(ARTICLE, 'ru') })
      .waitFor();
    expect(page.url()).toBe(`${site.address}/article/${ARTICLE}?lang=ru`);
  });

  test('the list of plain pages leads home', async () => {
    await page.goto(`${site.address}/page/ru/`);
    await mainOf(page)
      .getByRole('heading', { level: 1, name: words('common:app-name') })
      .waitFor();
  });

  test('an address that does not exist says so and leads home', async () => {
    await page.goto(`${site.address}/no/such/address`);
    await mainOf(page)
      .getByRole('heading', { level: 1, name: words('app:missing-title') })
      .waitFor();
    await page.getByRole('link', { name: words('app:to-home') }).click();
    await mainOf(page)
      .getByRole('heading', { level: 1, name: words('common:app-name') })
      .waitFor();
  });

  test('an article that does not exist says so', async () => {
    await page.goto(`${site.address}/article/no-such-page`);
    await mainOf(page)
      .getByRole('heading', { level: 1, name: words('article:no-such-page') })
      .waitFor();
  });

  test('with scripts off the worker still answers with the whole article', async () => {
    await phone.close();
    const scriptless = await phone.open({ javaScriptEnabled: false });
    await scriptless.goto(`${site.address}/article/${ARTICLE}`);
    await scriptless.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    expect(await scriptless.locator('html').getAttribute('lang')).toBe('ky');
    expect(await scriptless.locator('#root').innerHTML()).toBe('');
    for (const section of ['short', 'rule', 'steps']) {
      await scriptless.getByRole('heading', { level: 2, name: words(`article:section-${section}`) }).waitFor();
    }
    expect(await scriptless.locator('#sources li').count()).toBeGreaterThan(0);
    expect(await scriptless.locator('#helpers a[href^="tel:"]').count()).toBeGreaterThan(0);
    await scriptless.goto(`${site.address}/article/${ARTICLE}?lang=ru`);
    await scriptless.getByRole('heading', { level: 1, name: titleOf(ARTICLE, 'ru') }).waitFor();
  });
});
