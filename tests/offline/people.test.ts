import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, Phone } from '../support/chromium.ts';
import { installEverything } from '../support/journey.ts';
import { mainOf, openScreen } from '../support/screens.ts';
import { Site } from '../support/site.ts';
import { wordsOf } from '../support/words.ts';

const words = wordsOf('ky');

describe.skipIf(!chromiumPath)('finding people with no network', { timeout: 120_000 }, () => {
  const phone = new Phone();
  const asked: string[] = [];
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await Site.start();
    page = await phone.open();
    await installEverything(page, site.address);
    await site.kill();
    phone.context!.on('request', (request) => !request.url().startsWith('data:') && asked.push(new URL(request.url()).origin));
  });
  afterAll(() => phone.discard());

  const select = (key: string) => mainOf(page).getByRole('combobox', { name: words(key), exact: true });
  const kilometres = async (): Promise<number[]> => {
    const texts = await mainOf(page).locator('.card-remark').filter({ hasText: ' км' }).allTextContents();
    return texts.map((text) => Number(/([\d\s\u00a0]+) км/.exec(text)?.[1]?.replace(/\D/g, '')));
  };

  test('from a town of the list the nearest come first, and Back returns to the list as it was', async () => {
    await openScreen(page, site.address, { path: '/people?country=RU', shows: '.cards .card' });
    await select('people:near').selectOption({ label: 'Пермь' });
    await mainOf(page).locator('.card-remark').first().waitFor();
    const distances = await kilometres();
    expect(distances.length).toBeGreaterThan(5);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    await mainOf(page).locator('.card-title').first().click();
    await mainOf(page).locator('.contacts').waitFor();
    await page.goBack();
    await mainOf(page).locator('.card-remark').first().waitFor();
    expect(await select('people:near').inputValue()).toBe('town-ru-perm');
    expect(await kilometres()).toEqual(distances);
  });

  test('“open now” keeps those whose hours nobody knows, and says that about them', async () => {
    await openScreen(page, site.address, { path: '/people?country=KG', shows: '.cards .card' });
    await mainOf(page)
      .getByRole('button', { name: words('people:open-now') })
      .click();
    await mainOf(page)
      .getByRole('heading', { level: 2, name: words('people:now-unknown') })
      .waitFor();
    expect(new URL(page.url()).searchParams.get('open')).toBe('1');
    expect(await mainOf(page).getByText(words('people:now-closed')).count()).toBe(0);
  });

  test('when nobody fits, hotlines that answer from anywhere are offered', async () => {
    await openScreen(page, site.address, { path: '/people?country=RU&service=elderly&speaks=ps', shows: '.empty' });
    await mainOf(page)
      .getByRole('heading', { level: 2, name: words('people:anywhere') })
      .waitFor();
    expect(await mainOf(page).locator('.card a[href^="tel:"]').count()).toBeGreaterThan(0);
  });

  test('somebody put aside is found among those put aside', async () => {
    await openScreen(page, site.address, { path: '/people/kg-embassy-moscow', shows: '.contacts' });
    await mainOf(page)
      .getByRole('button', { name: words('people:save'), exact: true })
      .click();
    await mainOf(page)
      .getByRole('button', { name: words('people:save'), pressed: true })
      .waitFor();
    await openScreen(page, site.address, { path: '/people?country=RU&saved=1', shows: '.cards .card' });
    expect(await mainOf(page).locator('.card').count()).toBe(1);
  });

  test('a card for an official is large, and rests on a source', async () => {
    await openScreen(page, site.address, { path: '/cards', shows: '.row' });
    await mainOf(page).locator('a[href="/cards/card-ru"]').click();
    const said = mainOf(page).locator('.official-says').first();
    await said.waitFor();
    expect(await said.getAttribute('lang')).toBe('ru');
    expect(await said.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))).toBeGreaterThanOrEqual(24);
    expect(await mainOf(page).locator('.sources li').count()).toBeGreaterThan(0);
  });

  test('the card of the family is kept over closing Tirek, is printed on one sheet, and one touch wipes it', async () => {
    await openScreen(page, site.address, { path: '/emergency-card', shows: '.wallet dd' });
    const name = () => mainOf(page).getByRole('textbox', { name: words('family:name') });
    await name().fill('Айгүл Асанова');
    await page.waitForFunction(async () => {
      const open = indexedDB.open('tirek');
      const db = await new Promise<IDBDatabase>((resolve) => Object.assign(open, { onsuccess: () => resolve(open.result) }));
      const get = db.transaction('settings').objectStore('settings').get('emergency-card');
      const row = await new Promise<{ value: { name?: string } } | undefined>((resolve) =>
        Object.assign(get, { onsuccess: () => resolve(get.result as never) }),
      );
      db.close();
      return row?.value.name === 'Айгүл Асанова';
    });
    await openScreen(page, site.address, { path: '/emergency-card', shows: '.wallet dd' });
    expect(await name().inputValue()).toBe('Айгүл Асанова');
    await page.emulateMedia({ media: 'print' });
    const face = await mainOf(page).locator('.wallet-face').first().boundingBox();
    expect(Math.round((face?.width ?? 0) / (96 / 25.4))).toBe(86);
    await page.emulateMedia({ media: null });
    await mainOf(page)
      .getByRole('button', { name: words('family:wipe') })
      .click();
    await mainOf(page).getByText('Айгүл Асанова').waitFor({ state: 'detached' });
    expect(await name().inputValue()).toBe('');
  });

  test('none of it asked anybody but Tirek, or for where the reader is', async () => {
    expect([...new Set(asked)]).toEqual([site.address]);
    expect(await page.evaluate(async () => (await navigator.permissions.query({ name: 'geolocation' })).state)).not.toBe('granted');
  });
});
