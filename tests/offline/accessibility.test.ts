import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, Phone } from '../support/chromium.ts';
import { installEverything } from '../support/journey.ts';
import { axeFaults, moving, stickingOut } from '../support/looks.ts';
import { EACH_KIND, EVERY_SCREEN, mainOf, openScreen } from '../support/screens.ts';
import { Site } from '../support/site.ts';
import { wordsOf } from '../support/words.ts';

const words = wordsOf('ky');

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** All that can differ between light and dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

describe.skipIf(!chromiumPath)('on a phone of 360 × 640 with no network', { timeout: 120_000 }, () => {
  const phone = new Phone();
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await Site.start();
    page = await phone.open();
    await installEverything(page, site.address);
    await site.kill();
  });
  afterAll(() => phone.discard());

  test.each(EACH_KIND)('$path can be used by everybody, in light and in dark', async (screen) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await openScreen(page, site.address, screen);
    expect(await axeFaults(page, { type: 'tag', values: STANDARDS })).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFaults(page, { type: 'rule', values: COLOUR_RULES })).toEqual([]);
  });

  test('nothing moves for a reader who asked the phone for less motion', async () => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
    await openScreen(page, site.address, { path: '/article/entry-ban-russia', shows: '#sources li' });
    expect(await moving(page)).not.toEqual([]);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const screen of EACH_KIND) {
      await openScreen(page, site.address, screen);
      expect([screen.path, await moving(page)]).toEqual([screen.path, []]);
    }
    await page.emulateMedia({ reducedMotion: null });
  });

  describe('with the text at 200 % and in a window of 320 pixels', () => {
    beforeAll(async () => {
      await page.goto(`${site.address}/settings`);
      await page.getByRole('radio', { name: words('settings:size-percent', { percent: 200 }) }).click();
      await page.waitForFunction(() => document.documentElement.dataset['textSize'] === '200');
    });

    test.each(EVERY_SCREEN)('$path is read without moving it sideways', async (screen) => {
      await page.setViewportSize({ width: 360, height: 640 });
      await openScreen(page, site.address, screen);
      expect(await page.locator('html').getAttribute('data-text-size')).toBe('200');
      expect(await stickingOut(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await stickingOut(page)).toEqual([]);
      await page.evaluate(() => Object.assign(document.documentElement.dataset, { textSize: '100' }));
      expect(await stickingOut(page)).toEqual([]);
    });

    test('two languages side by side are read without moving the page sideways', async () => {
      await page.setViewportSize({ width: 320, height: 640 });
      await openScreen(page, site.address, { path: '/article/entry-ban-russia', shows: '#sources li' });
      await mainOf(page)
        .getByRole('button', { name: words('article:two-languages') })
        .click();
      await mainOf(page).locator('.pair').first().waitFor();
      expect(await stickingOut(page)).toEqual([]);
    });
  });
});
