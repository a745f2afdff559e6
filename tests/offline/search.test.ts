import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, Phone } from '../support/chromium.ts';
import { installEverything } from '../support/journey.ts';
import { helperCountry, titleOf } from '../support/real-content.ts';
import { mainOf } from '../support/screens.ts';
import { Site } from '../support/site.ts';
import { wordsOf } from '../support/words.ts';

const words = wordsOf('ky');

/** What the first results lead to, once the search has come to rest on these words. */
async function firstResults(page: Page, count: number): Promise<(string | null)[]> {
  const rows = mainOf(page)
    .getByRole('list', { name: words('search:results') })
    .getByRole('link');
  await rows.first().waitFor();
  return Promise.all((await rows.all()).slice(0, count).map((row) => row.getAttribute('href')));
}

describe.skipIf(!chromiumPath)('search with no network', { timeout: 120_000 }, () => {
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

  const search = (text: string, more = ''): Promise<unknown> => page.goto(`${site.address}/search?q=${encodeURIComponent(text)}${more}`);
  const whole = (): Promise<void> =>
    mainOf(page)
      .getByText(words('search:preparing', { share: 0 }).split('0')[0]!)
      .waitFor({ state: 'detached', timeout: 100_000 });

  test('everything that is on the phone is indexed without being asked twice', async () => {
    await search('паспорт');
    await firstResults(page, 1);
    await whole();
  });

  test.each([
    ['кара тизме', '/article/entry-ban-russia'],
    ['айлыгымды бербей жатат', '/article/unpaid-wages-russia'],
    ['запрет на вьезд', '/article/entry-ban-russia'],
    ['zapret na vezd', '/article/entry-ban-russia'],
    ['не отдают паспорт', '/article/passport-taken'],
    ['patent imtihoni', '/article/patent-exam-russia'],
  ])('%s finds the page that answers, in the reader’s language', async (query, path) => {
    await search(query);
    expect(await firstResults(page, 5)).toContain(path);
    const title = titleOf(path.replace('/article/', ''), 'ky');
    await mainOf(page).locator('.row-title').filter({ hasText: title }).waitFor();
  });

  test('found words stand out, and a result opens', async () => {
    await search('кара тизме');
    await firstResults(page, 1);
    expect(await mainOf(page).locator('.row mark').count()).toBeGreaterThan(0);
    await mainOf(page)
      .getByRole('list', { name: words('search:results') })
      .getByRole('link')
      .first()
      .click();
    await mainOf(page).locator('#sources li').first().waitFor();
  });

  test('it finds as one types, letter by letter', async () => {
    await page.goto(`${site.address}/search`);
    await mainOf(page).getByRole('searchbox').pressSequentially('депорт');
    await firstResults(page, 1);
    expect(new URL(page.url()).searchParams.get('q')).toBe('депорт');
  });

  test('what was looked for is remembered on the phone until it is wiped', async () => {
    await search('консулдук');
    await mainOf(page).getByRole('searchbox').press('Enter');
    await firstResults(page, 1);
    await page.goto(`${site.address}/search`);
    const before = mainOf(page).getByRole('link', { name: 'консулдук', exact: true });
    await before.waitFor();
    await mainOf(page)
      .getByRole('button', { name: words('search:forget') })
      .click();
    await before.waitFor({ state: 'detached' });
  });

  test('only helpers of one country, by a filter in the address', async () => {
    await search('консулдук', '&kind=organisation&country=TR');
    for (const path of await firstResults(page, 5)) expect(helperCountry(path!.replace('/people/', ''))).toBe('TR');
  });

  test('nothing found leads to people and topics', async () => {
    await search('ъъъъъъ');
    await mainOf(page).getByText(words('search:nothing')).waitFor();
    await mainOf(page).locator('a[href="/people"]').waitFor();
  });
});
