import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, Phone } from '../support/chromium.ts';
import { installEverything } from '../support/journey.ts';
import { type Focused, focused } from '../support/looks.ts';
import { titleOf } from '../support/real-content.ts';
import { openScreen, settled } from '../support/screens.ts';
import { Site } from '../support/site.ts';
import { wordsOf } from '../support/words.ts';

const words = wordsOf('ky');
const ARTICLE = { path: '/article/entry-ban-russia', shows: '#sources li' };
const HOME = { path: '/', shows: '.changes > li' };
const BAR = ['home', 'help', 'people', 'saved', 'more'].map((place) => words(`common:nav-${place}`));
/** More presses than any screen has things to press: the last one has left the page. */
const LIMIT = 400;

/** Presses Tab from the top of the page until the focus has left the bottom bar. */
async function tabThrough(page: Page): Promise<Focused[]> {
  const passed: Focused[] = [];
  while (passed.length < LIMIT) {
    await page.keyboard.press('Tab');
    const here = await focused(page);
    if (here.place !== 'bar' && passed.at(-1)?.place === 'bar') return passed;
    passed.push(here);
  }
  throw new Error('the focus never left the page');
}

/** Presses Tab until this has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let press = 0; press < LIMIT; press += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).name.startsWith(name)) return;
  }
  throw new Error(`Tab never reaches ${name}`);
}

async function headingHasFocus(page: Page, heading: string): Promise<void> {
  await page.waitForFunction((text) => document.activeElement?.tagName === 'H1' && document.activeElement.textContent === text, heading);
}

describe.skipIf(!chromiumPath)('with nothing but a keyboard', { timeout: 120_000 }, () => {
  const phone = new Phone();
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await Site.start();
    // Less motion: else the page glides to what has the focus, and a glance in the middle of it sees nothing.
    page = await phone.open({ reducedMotion: 'reduce' });
    await installEverything(page, site.address);
    await site.kill();
  });
  afterAll(() => phone.discard());

  test.each([HOME, ARTICLE, { path: '/people', shows: '.cards .card' }, { path: '/settings', shows: 'input[type=radio]' }])(
    'everything on $path is reached in its order, and seen when it is',
    async (screen) => {
      await openScreen(page, site.address, screen);
      const passed = await tabThrough(page);
      const places = passed.map(({ place }) => place);
      expect(places[0]).toBe('skip');
      expect(passed[0]?.name).toBe(words('app:skip'));
      expect([...new Set(places)]).toEqual(['skip', 'main', 'bar']);
      expect(passed.filter(({ place }) => place === 'bar').map(({ name }) => name)).toEqual(BAR);
      expect(places.lastIndexOf('main')).toBeLessThan(places.indexOf('bar'));
      expect(passed.filter(({ isMarked, isSeen }) => !isMarked || !isSeen)).toEqual([]);
    },
  );

  test('the first link leads past what is the same on every screen', async () => {
    await openScreen(page, site.address, ARTICLE);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect((await focused(page)).place).toBe('main');
  });

  test('after each step the focus stands at the heading of the new screen, and so it does on the way back', async () => {
    await openScreen(page, site.address, HOME);
    await tabTo(page, words('common:stage-in-trouble'));
    await page.keyboard.press('Enter');
    await settled(page, 'a[href^="/article/"]');
    await headingHasFocus(page, words('common:stage-in-trouble'));
    await tabTo(page, titleOf('unpaid-wages-russia', 'ky'));
    await page.keyboard.press('Enter');
    await headingHasFocus(page, titleOf('unpaid-wages-russia', 'ky'));
    await page.goBack();
    await headingHasFocus(page, words('common:stage-in-trouble'));
    await tabTo(page, words('common:nav-help'));
    await page.keyboard.press('Enter');
    await headingHasFocus(page, words('help:title'));
  });

  test('a search is typed, sent and followed to a page', async () => {
    await openScreen(page, site.address, HOME);
    await tabTo(page, words('common:search-label'));
    await page.keyboard.type('паспорт');
    await page.keyboard.press('Enter');
    await settled(page, 'a[href^="/article/"]');
    await headingHasFocus(page, words('search:title'));
    await tabTo(page, words('search:kind-article'));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/article/*');
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1' && location.pathname.startsWith('/article/'));
  });
});
