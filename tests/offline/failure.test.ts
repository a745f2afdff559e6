import type { CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Manifest } from '#core/pack.ts';
import { readKeys, signEnvelope } from '#publish/keys.ts';
import { chromiumPath, Phone } from '../support/chromium.ts';
import { forged, halfTheFile, hostileRoad, type HostileRoad, oneBitWrong, serverError, signInPage } from '../support/hostile-road.ts';
import { chooseLanguage, installEverything, saveChosen } from '../support/journey.ts';
import { copyPhone } from '../support/phone-copy.ts';
import { titleOf } from '../support/real-content.ts';
import { mainOf } from '../support/screens.ts';
import { Site } from '../support/site.ts';
import { wordsOf } from '../support/words.ts';

const words = wordsOf('ky');
const ARTICLE = 'entry-ban-russia';

const press = (page: Page, key: string): Promise<void> =>
  mainOf(page)
    .getByRole('button', { name: words(key), exact: true })
    .click();

/** The failure is told in the reader's words, and so is what to do. */
async function isTold(page: Page, code: string): Promise<void> {
  await mainOf(page)
    .getByText(words(`errors:${code}`), { exact: true })
    .first()
    .waitFor();
  await mainOf(page)
    .getByText(words(`errors:${code}/do`), { exact: true })
    .first()
    .waitFor();
}

async function isReadable(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/article/${ARTICLE}`);
  await mainOf(page)
    .getByRole('heading', { level: 1, name: titleOf(ARTICLE, 'ky') })
    .waitFor();
}

/** The true manifest, signed by the true publisher, with another edition number or date. */
async function resign(site: Site, change: Partial<Manifest>): Promise<string> {
  const { signed } = (await (await fetch(`${site.address}/packs/manifest.json`)).json()) as { signed: Manifest };
  return signEnvelope({ ...signed, ...change }, [(await readKeys('.tirek/keys')).publisher]);
}

describe.skipIf(!chromiumPath)('when something fails', { timeout: 120_000 }, () => {
  let site: Site;
  let full: Phone;
  let phone: Phone;
  let page: Page;
  let road: HostileRoad;

  beforeAll(async () => {
    site = await Site.start();
    full = new Phone();
    await installEverything(await full.open(), site.address);
    await full.close();
  });
  afterAll(async () => {
    await full.discard();
    await site.kill();
  });
  afterEach(() => phone.discard());

  const start = async (with_: Phone): Promise<void> => {
    phone = with_;
    page = await phone.open();
    road = hostileRoad(page.context());
  };

  describe('on a phone that holds everything', () => {
    beforeEach(() => start(copyPhone(full)));

    test.each([
      ['a server in trouble', 'net/server-error', serverError],
      ['the sign-in page of a network', 'net/not-tirek', signInPage],
      ['content that nobody trusted has signed', 'pack/bad-signature', forged],
      ['half a list of contents', 'pack/unreadable', halfTheFile],
    ])('%s is told in words and takes nothing away', async (_, code, answer) => {
      await road.manifest(answer);
      await page.goto(`${site.address}/packs`);
      await press(page, 'packs:update-now');
      await isTold(page, code);
      await isReadable(page, site.address);
    });

    test('an older edition, truly signed once, does not bring back rules that have changed', async () => {
      const body = await resign(site, { edition: 0 });
      await road.manifest((route) => route.fulfill({ status: 200, body }));
      await page.goto(`${site.address}/packs`);
      await press(page, 'packs:update-now');
      await isTold(page, 'pack/older-than-installed');
      await isReadable(page, site.address);
    });

    test('an edition that was not renewed in time is read with a warning', async () => {
      const body = await resign(site, { edition: 1_000, renewBy: '2020-01-01T00:00:00.000Z' });
      await road.manifest((route) => route.fulfill({ status: 200, body }));
      await page.goto(`${site.address}/packs`);
      await press(page, 'packs:update-now');
      await mainOf(page).getByText(words('packs:overdue'), { exact: true }).waitFor();
      await isReadable(page, site.address);
    });

    test('a database that the phone has cleared is noticed, and everything can be saved again', async () => {
      await page.goto('about:blank');
      const session: CDPSession = await page.context().newCDPSession(page);
      await session.send('Storage.clearDataForOrigin', { origin: site.address, storageTypes: 'indexeddb' });
      await page.goto(site.address);
      await isTold(page, 'store/emptied');
      await chooseLanguage(page, 'ky');
      await saveChosen(page, 'ky');
      await isReadable(page, site.address);
    });

    test.each(['2015-06-01T00:00:00Z', '2041-06-01T00:00:00Z'])(
      'a clock set to %s neither locks a reader out nor stops news',
      async (at) => {
        await page.clock.install({ time: at });
        await isReadable(page, site.address);
        await page.goto(`${site.address}/packs`);
        await press(page, 'packs:update-now');
        await mainOf(page)
          .getByRole('button', { name: words('packs:update-now') })
          .waitFor();
        expect(await mainOf(page).getByText(words('app:failed-title')).count()).toBe(0);
        await isReadable(page, site.address);
      },
    );
  });

  describe('on a new phone', () => {
    beforeEach(() => start(new Phone()));

    const begin = async (): Promise<void> => {
      await page.goto(`${site.address}/start`);
      await chooseLanguage(page, 'ky');
      await mainOf(page).getByText(/МБ/).first().waitFor();
    };

    test.each([
      ['a server that breaks down on the way', 'net/server-error', serverError],
      ['files that arrive cut in half', 'net/cut-short', halfTheFile],
      ['files with one bit wrong', 'pack/damaged', oneBitWrong],
    ])('%s is told, and the next try finishes', async (_, code, answer) => {
      await begin();
      await road.parts(answer);
      await press(page, 'start:download');
      await isTold(page, code);
      await road.mend();
      await press(page, 'packs:go-on');
      await mainOf(page).getByText(words('start:ready-title'), { exact: true }).waitFor();
      await isReadable(page, site.address);
    });

    test('a phone without room says so, and goes on when there is room again', async () => {
      // The browser's own refusal, put in by hand: its quota override is not enforced while earlier room is still cached.
      await page.addInitScript(() => {
        for (const write of ['put', 'add'] as const) {
          const honest = IDBObjectStore.prototype[write];
          IDBObjectStore.prototype[write] = function (...given) {
            if ('isFull' in window && window.isFull) throw new DOMException('no room', 'QuotaExceededError');
            return honest.apply(this, given);
          };
        }
      });
      await begin();
      await page.evaluate(() => Object.assign(window, { isFull: true }));
      await press(page, 'start:download');
      await page.getByText(words('errors:store/no-space'), { exact: true }).first().waitFor();
      await page.evaluate(() => Object.assign(window, { isFull: false }));
      await page.goto(`${site.address}/start?step=keep`);
      await saveChosen(page, 'ky');
      // A refusal thrown by hand reaches Dexie twice: as the answer that was told above, and as a rejection nobody holds.
      phone.shouts.splice(0);
    });

    test('a browser that keeps nothing says why, and offers the plain pages', async () => {
      await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
      await page.goto(`${site.address}/article/${ARTICLE}?lang=ky`);
      await isTold(page, 'store/not-available');
      await page.getByRole('link', { name: words('app:plain-pages') }).click();
      await page.getByRole('link', { name: titleOf(ARTICLE, 'ky') }).click();
      await page.getByRole('heading', { level: 1, name: titleOf(ARTICLE, 'ky') }).waitFor();
    });

    test('two tabs that save at the same time end with one whole set', async () => {
      await begin();
      const other = await page.context().newPage();
      await other.goto(`${site.address}/start?step=keep`);
      await mainOf(other).getByText(/МБ/).first().waitFor();
      await Promise.all([press(page, 'start:download'), press(other, 'start:download')]);
      for (const tab of [page, other]) await mainOf(tab).getByText(words('start:ready-title'), { exact: true }).waitFor();
      await page.goto(`${site.address}/packs`);
      await press(page, 'packs:check-now');
      await mainOf(page).getByText(words('packs:all-sound'), { exact: true }).waitFor();
    });
  });
});
