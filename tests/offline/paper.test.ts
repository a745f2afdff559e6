import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, Phone } from '../support/chromium.ts';
import { installEverything } from '../support/journey.ts';
import { titleOf } from '../support/real-content.ts';
import { mainOf, openScreen } from '../support/screens.ts';
import { Site } from '../support/site.ts';
import { wordsOf } from '../support/words.ts';

const words = wordsOf('ky');
const ARTICLE = 'unpaid-wages-russia';

/** Width and height of the sheets of a PDF in millimetres, and how many there are. */
async function sheets(page: Page): Promise<{ size: string; count: number }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width = '0', height = '0'] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  const millimetres = [width, height].map((points) => Math.round((Number(points) / 72) * 25.4));
  return { size: millimetres.join('×'), count: pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0 };
}

/** A phone of our own making that has the voices named, and notes what it is asked to say. */
function giveVoices(voices: { lang: string; localService: boolean }[]): void {
  const spoken: { text: string; lang: string; end: () => void }[] = [];
  class Utterance {
    onend?: () => void;
    voice?: { lang: string };
    readonly text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  const speechSynthesis = {
    getVoices: () => voices,
    speak: (said: Utterance) => spoken.push({ text: said.text, lang: said.voice?.lang ?? '', end: () => said.onend?.() }),
    cancel: () => spoken.push({ text: '', lang: '', end: () => undefined }),
  };
  Object.defineProperty(window, 'speechSynthesis', { value: speechSynthesis });
  Object.assign(window, { SpeechSynthesisUtterance: Utterance, spoken });
}

type Spoken = { spoken: { text: string; lang: string; end: () => void }[] };

describe.skipIf(!chromiumPath)('paper, voice and handing on with no network', { timeout: 120_000 }, () => {
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

  test.each([
    ['a5', '148×210'],
    ['a4', '210×297'],
    ['poster', '297×420'],
  ])('a page on %s has that size and a code that leads to it', async (size, expected) => {
    await openScreen(page, site.address, { path: `/article/${ARTICLE}?print=${size}`, shows: '.paper-foot .qr' });
    expect(await sheets(page)).toEqual({ size: expected, count: expect.any(Number) });
    expect(await mainOf(page).locator('.qr').getAttribute('aria-label')).toBe(`${site.address}/page/ky/${ARTICLE}/`);
    await page.emulateMedia({ media: 'print' });
    expect(await mainOf(page).locator('.paper-tools').isVisible()).toBe(false);
    expect(await page.locator('.bottom-bar').isVisible()).toBe(false);
    expect(await mainOf(page).getByText(words('article:unreviewed')).isVisible()).toBe(true);
    expect(await mainOf(page).locator('.section-rule').isVisible()).toBe(size !== 'poster');
    await page.emulateMedia({ media: null });
  });

  test('the paper is chosen on the screen, and the way back leads to the page', async () => {
    await openScreen(page, site.address, { path: `/article/${ARTICLE}`, shows: '#sources li' });
    await mainOf(page)
      .getByRole('link', { name: words('paper:title') })
      .click();
    await mainOf(page).locator('.paper-a4').waitFor();
    await mainOf(page)
      .getByRole('button', { name: words('paper:poster') })
      .click();
    await mainOf(page).locator('.paper-poster').waitFor();
    await mainOf(page)
      .getByRole('link', { name: words('common:back') })
      .click();
    await mainOf(page).locator('.article-tools').waitFor();
  });

  test.each(['ky', 'ru'] as const)('the booklet of Russia in %s begins with its contents, each page on a new sheet', async (lang) => {
    await openScreen(page, site.address, { path: `/country/RU/booklet?lang=${lang}`, shows: '.booklet-page' });
    const links = mainOf(page).locator('.booklet-contents li > a');
    const count = await links.count();
    expect(count).toBe(10);
    const id = (await links.first().getAttribute('href'))?.slice(1) ?? '';
    expect(await links.first().textContent()).toBe(titleOf(id, lang));
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map((element) => element.id));
    expect(ids.filter((each, index) => ids.indexOf(each) !== index)).toEqual([]);
    const { count: pages, size } = await sheets(page);
    expect(size).toBe('210×297');
    expect(pages).toBeGreaterThan(count);
  });

  test('every page prints without its buttons and with its numbers readable', async () => {
    await openScreen(page, site.address, { path: '/people/kg-embassy-moscow', shows: '.contacts' });
    await page.emulateMedia({ media: 'print' });
    const call = mainOf(page).locator('.call').first();
    const { color, background } = await call.evaluate((element) => {
      const style = getComputedStyle(element);
      return { color: style.color, background: style.backgroundColor };
    });
    expect(color).not.toBe('rgb(255, 255, 255)');
    expect(background).toBe('rgba(0, 0, 0, 0)');
    await page.emulateMedia({ media: null });
  });

  test('a phone without a voice for the language stays silent and says so', async () => {
    await openScreen(page, site.address, { path: `/article/${ARTICLE}`, shows: '#sources li' });
    await mainOf(page)
      .getByText(words('article:no-voice', { language: words('common:language-ky') }))
      .waitFor();
    expect(
      await mainOf(page)
        .getByRole('button', { name: words('article:listen') })
        .count(),
    ).toBe(0);
  });

  test('a phone with a Russian voice reads the Russian page piece by piece, marks it, and stops when asked', async () => {
    const reader = await phone.context!.newPage();
    await reader.addInitScript(giveVoices, [
      { lang: 'en-US', localService: true },
      { lang: 'ru-RU', localService: true },
    ]);
    await openScreen(reader, site.address, { path: `/article/${ARTICLE}?lang=ru`, shows: '#sources li' });
    const inRussian = wordsOf('ru');
    await mainOf(reader)
      .getByRole('button', { name: inRussian('article:listen') })
      .click();
    await mainOf(reader).locator('h1[data-reading]').waitFor();
    expect(await reader.evaluate(() => (window as unknown as Spoken).spoken.map(({ text, lang }) => [text, lang]))).toEqual([
      [titleOf(ARTICLE, 'ru'), 'ru-RU'],
    ]);
    await reader.evaluate(() => (window as unknown as Spoken).spoken.at(-1)?.end());
    await mainOf(reader).locator('#short [data-reading], #short[data-reading], h2[data-reading]').first().waitFor();
    await mainOf(reader)
      .getByRole('button', { name: inRussian('article:stop') })
      .click();
    await mainOf(reader).locator('[data-reading]').waitFor({ state: 'detached' });
    // The last thing the voice hears is to be silent.
    expect(await reader.evaluate(() => (window as unknown as Spoken).spoken.at(-1)?.text)).toBe('');
    await reader.close();
  });

  test('what is handed on is a text that stands by itself', async () => {
    const sender = await phone.context!.newPage();
    await sender.addInitScript(() => {
      Object.defineProperty(navigator, 'share', { value: async (shared: unknown) => void Object.assign(window, { shared }) });
    });
    await openScreen(sender, site.address, { path: `/article/${ARTICLE}`, shows: '#sources li' });
    await mainOf(sender)
      .getByRole('button', { name: words('article:share') })
      .click();
    await sender.waitForFunction(() => 'shared' in window);
    const shared = await sender.evaluate(() => (window as unknown as { shared: { title: string; text: string; url: string } }).shared);
    expect(shared.title).toBe(titleOf(ARTICLE, 'ky'));
    expect(shared.url).toBe(`${site.address}/page/ky/${ARTICLE}/`);
    expect(shared.text).toContain(`${words('article:section-deadlines')}:`);
    expect(shared.text).toContain(words('article:unreviewed'));
    await sender.close();
  });
});
