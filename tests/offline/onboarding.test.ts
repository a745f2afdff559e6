import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { LANGUAGE_NAMES } from '#core/language.ts';
import { choiceBytes, wantedPacks } from '#core/pack-plan.ts';
import type { Manifest, PackIndex, PackParts, Part } from '#core/pack.ts';
import { byteWords } from '#core/words.ts';
import { chromiumPath, Phone } from '../support/chromium.ts';
import { chooseLanguage, pickLanguage, saveChosen } from '../support/journey.ts';
import { titleOf } from '../support/real-content.ts';
import { Road } from '../support/road.ts';
import { mainOf } from '../support/screens.ts';
import { Site } from '../support/site.ts';
import { wordsOf } from '../support/words.ts';

const words = wordsOf('ky');

/** What stands ticked for a newcomer who reads Kyrgyz. */
const FIRST_CHOICE = { scopes: ['RU', 'KG'], languages: ['ky', 'ru', 'en'] as const };

/** One piece that the store writes down as soon as it is full (src/sync/part-writer.ts). */
const PIECE = 32 * 1024;

function heading(page: Page, key: string): Promise<void> {
  return mainOf(page)
    .getByRole('heading', { level: 1, name: words(key), exact: true })
    .waitFor();
}

function press(page: Page, key: string): Promise<void> {
  return mainOf(page)
    .getByRole('button', { name: words(key), exact: true })
    .click();
}

describe.skipIf(!chromiumPath)('the first opening', { timeout: 120_000 }, () => {
  let site: Site;
  let index: PackIndex;
  let listFiles: string[];
  let partsOf: PackParts;
  let parts: Part[];
  let road: Road;
  let phone: Phone;

  beforeAll(async () => {
    site = await Site.start();
    const { signed } = (await (await fetch(`${site.address}/packs/manifest.json`)).json()) as { signed: Manifest };
    const read = async (file: string): Promise<unknown> =>
      JSON.parse(gunzipSync(await (await fetch(site.address + file)).arrayBuffer()).toString());
    index = (await read(`/packs/${signed.index.sha256}`)) as PackIndex;
    listFiles = [`/packs/${signed.index.sha256}`, `/packs/${index.parts.sha256}`];
    partsOf = ((await read(listFiles[1]!)) as { packs: PackParts }).packs;
    const wanted = wantedPacks(FIRST_CHOICE);
    parts = wanted.flatMap((id) => partsOf[id] ?? []);
  });
  afterAll(() => site.kill());
  beforeEach(async () => {
    [phone, road] = [new Phone(), await Road.to(site)];
  });
  afterEach(async () => {
    await phone.discard();
    await road.close();
  });

  const passed = ({ sha256 }: Part): number => road.passed.get(`/packs/${sha256}`) ?? 0;
  const missingBytes = (): number => parts.reduce((sum, part) => sum + part.bytes - passed(part), 0);

  /** Every piece of the chosen packs has come once, whole, and nothing else has come but the lists of packs and of parts. */
  const expectEachOnce = (): void => {
    expect(parts.map(passed)).toEqual(parts.map(({ bytes }) => bytes));
    const fetched = [...road.passed.keys()].filter((path) => /^\/packs\/[0-9a-f]{64}$/.test(path));
    expect(fetched.toSorted()).toEqual([...new Set([...listFiles, ...parts.map(({ sha256 }) => `/packs/${sha256}`)])].toSorted());
  };

  /** Starts the download and stops the road in the middle of a large file, once the phone has written down what came. */
  const downloadHalf = async (page: Page): Promise<{ release: () => void }> => {
    const ofRussia = partsOf['RU.ky'] ?? [];
    const large = ofRussia.find(({ bytes }) => bytes > PIECE + 1_000);
    if (!large) throw new Error('the Kyrgyz pack of Russia has no file that is large enough to be cut');
    const stop = road.stopAfter(PIECE, `/packs/${large.sha256}`);
    await page.goto(road.address);
    await chooseLanguage(page, 'ky');
    await press(page, 'start:download');
    await stop.reached;
    const left = missingBytes();
    await page.waitForFunction((bytes) => {
      const bar = document.querySelector('progress');
      return bar !== null && bar.max - bar.value === bytes;
    }, left);
    return stop;
  };

  test('begins with the language, the phone’s own already chosen', async () => {
    const page = await phone.open({ locale: 'tg-TJ' });
    await page.goto(road.address);
    await page.getByRole('radio', { name: LANGUAGE_NAMES.tg }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/start');
    expect(await page.getByRole('radio', { name: LANGUAGE_NAMES.tg }).isChecked()).toBe(true);
    await pickLanguage(page, 'ky');
    await heading(page, 'start:language-title');
  });

  test('says how many bytes will come before they come, and exactly these come', async () => {
    const page = await phone.open();
    await page.goto(road.address);
    await chooseLanguage(page, 'ky');
    const bytes = choiceBytes(index, FIRST_CHOICE);
    await page.getByText(words('packs:total', { size: byteWords(bytes, 'ky', words) }), { exact: true }).waitFor();
    await saveChosen(page, 'ky');
    expect(missingBytes()).toBe(0);
    expectEachOnce();
  });

  test('a download that was stopped goes on where it stopped, and no byte comes twice', async () => {
    const page = await phone.open();
    const { release } = await downloadHalf(page);
    await press(page, 'packs:stop');
    await page.getByText(words('errors:app/stopped'), { exact: true }).waitFor();
    release();
    await press(page, 'packs:go-on');
    await page.getByText(words('start:ready-title'), { exact: true }).waitFor();
    expectEachOnce();
  });

  test('a download that was cut by closing the browser goes on by itself at the next opening', async () => {
    const { release } = await downloadHalf(await phone.open());
    await phone.close();
    release();
    const page = await phone.open();
    await page.goto(`${road.address}/start`);
    await page.getByText(words('start:ready-title'), { exact: true }).waitFor();
    expectEachOnce();
  });

  test('a link to a page is not answered with questions: the page comes and is shown', async () => {
    const page = await phone.open();
    await page.goto(`${road.address}/article/entry-ban-russia`);
    await mainOf(page)
      .getByRole('heading', { level: 1, name: titleOf('entry-ban-russia', 'ky') })
      .waitFor();
    await mainOf(page).locator('#sources li').first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/article/entry-ban-russia');
    await page.goto(road.address);
    await heading(page, 'start:language-title');
  });

  test('with the shell here and no network, says what happened and what to do, and goes on when the network is back', async () => {
    road.refuses = /^\/packs\//;
    const first = await phone.open();
    await first.goto(road.address);
    await first.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    await phone.close();
    road.refuses = /./;
    const page = await phone.open();
    await page.goto(road.address);
    await chooseLanguage(page, 'ky');
    await page.getByText(words('errors:net/no-answer'), { exact: true }).waitFor();
    await page.getByText(words('errors:net/no-answer/do'), { exact: true }).waitFor();
    await press(page, 'start:download');
    await heading(page, 'start:download-title');
    await page.getByText(words('errors:net/no-answer'), { exact: true }).waitFor();
    road.refuses = undefined;
    await press(page, 'packs:go-on');
    await page.getByText(words('start:ready-title'), { exact: true }).waitFor();
  });

  test('in flight mode says that there is no network', async () => {
    road.refuses = /^\/packs\//;
    const page = await phone.open();
    await page.goto(road.address);
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    await page.context().setOffline(true);
    await chooseLanguage(page, 'ky');
    await page.getByText(words('errors:net/offline'), { exact: true }).waitFor();
    await press(page, 'start:download');
    await heading(page, 'start:download-title');
    await page.getByText(words('errors:net/offline'), { exact: true }).waitFor();
  });
});
