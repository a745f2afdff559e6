import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chromiumPath, Phone } from '../support/chromium.ts';
import { copyPhone } from '../support/phone-copy.ts';
import { mainOf } from '../support/screens.ts';
import { TwoVersions } from '../support/two-versions.ts';
import { wordsOf } from '../support/words.ts';

const words = wordsOf('ky');

/** Which version's front page a tab was loaded with; undefined for the first. */
function versionOf(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.querySelector('meta[name=version]')?.getAttribute('content') ?? undefined);
}

function prompt(page: Page) {
  return page.getByRole('status').filter({ hasText: words('app:update-ready') });
}

/** A reader in the middle of something: words half typed, gone when the page reloads. */
async function beginTyping(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/search`);
  await page.getByRole('searchbox').fill('айлы');
  await page.evaluate(() => Object.assign(window, { untouched: true }));
}

async function isUntouched(page: Page): Promise<boolean> {
  const typed = await page.getByRole('searchbox').inputValue();
  return typed === 'айлы' && (await page.evaluate(() => 'untouched' in window));
}

/** The browser looks for a newer worker by itself when a page is opened; here it is told to. */
async function lookForNews(page: Page): Promise<void> {
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
}

describe.skipIf(!chromiumPath)('a new version of Tirek', { timeout: 120_000 }, () => {
  const original = new Phone();
  let app: TwoVersions;
  let phone: Phone;
  let page: Page;

  beforeAll(async () => {
    app = await TwoVersions.start();
    const first = await original.open();
    await first.goto(`${app.address}/settings`);
    await first.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    await original.close();
  });
  afterAll(async () => {
    await original.discard();
    await app.stop();
  });
  beforeEach(async () => {
    app.takeBack();
    phone = copyPhone(original);
    page = await phone.open();
    await beginTyping(page, app.address);
  });
  afterEach(() => phone.discard());

  test('is offered, and nothing reloads until the reader agrees', async () => {
    app.publish('2');
    await lookForNews(page);
    await prompt(page).waitFor();
    expect([await isUntouched(page), await versionOf(page)]).toEqual([true, undefined]);
    await prompt(page)
      .getByRole('button', { name: words('app:update-now') })
      .click();
    await page.waitForFunction(() => document.querySelector('meta[name=version]') !== null);
    await mainOf(page)
      .getByRole('heading', { level: 1, name: words('search:title') })
      .waitFor();
    expect([await isUntouched(page), await versionOf(page), await prompt(page).count()]).toEqual([false, '2', 0]);
  });

  test('is put off with “later”: the reader reads on, and it is offered again at the next opening', async () => {
    app.publish('2');
    await lookForNews(page);
    await prompt(page)
      .getByRole('button', { name: words('app:update-later') })
      .click();
    await prompt(page).waitFor({ state: 'detached' });
    expect([await isUntouched(page), await versionOf(page)]).toEqual([true, undefined]);
    await page.reload();
    await prompt(page).waitFor();
    expect(await versionOf(page)).toBeUndefined();
  });

  test('is there by itself when Tirek was closed and is opened again', async () => {
    app.publish('2');
    await lookForNews(page);
    await prompt(page).waitFor();
    await phone.close();
    page = await phone.open();
    await page.goto(`${app.address}/search`);
    await mainOf(page)
      .getByRole('heading', { level: 1, name: words('search:title') })
      .waitFor();
    expect(await versionOf(page)).toBe('2');
  });

  test('does not reload another open tab, which can be used on', async () => {
    const other = await page.context().newPage();
    await beginTyping(other, app.address);
    app.publish('2');
    await lookForNews(page);
    await page.bringToFront();
    await prompt(page)
      .getByRole('button', { name: words('app:update-now') })
      .click();
    await page.waitForFunction(() => document.querySelector('meta[name=version]') !== null);
    await other.bringToFront();
    expect([await isUntouched(other), await versionOf(other)]).toEqual([true, undefined]);
    await other
      .getByRole('navigation', { name: words('app:nav') })
      .getByRole('link', { name: words('common:nav-more') })
      .click();
    await mainOf(other)
      .getByRole('heading', { level: 1, name: words('common:nav-more') })
      .waitFor();
    expect(await other.evaluate(() => 'untouched' in window)).toBe(true);
  });
});
