import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { weekdayWords } from '#core/weekday-words.ts';
import { chromiumPath, Phone } from '../support/chromium.ts';
import { installEverything } from '../support/journey.ts';
import { casesOf, INTERVIEW_IDS, interviewWords, letterWords } from '../support/real-guides.ts';
import { mainOf } from '../support/screens.ts';
import { Site } from '../support/site.ts';
import { startOver, typeDate, walkCase } from '../support/walk.ts';
import { wordsOf } from '../support/words.ts';

const WAGES = 'wages-not-paid-russia';
const LETTER = 'wage-claim-employer-russia';
const words = wordsOf('ky');

describe.skipIf(!chromiumPath)('help with no network', { timeout: 180_000 }, () => {
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

  const open = (path: string): Promise<unknown> => page.goto(site.address + path);
  const button = (key: string) => mainOf(page).getByRole('button', { name: words(key), exact: true });

  // The check walks every case in a moment (content/case-fails); here each interview is walked once in each language, by thumb.
  test.each(INTERVIEW_IDS.flatMap((id) => [[id, 'ky', 0] as const, [id, 'ru', 1] as const]))(
    '%s is walked in %s to what its case says',
    async (id, lang, at) => {
      const walked = casesOf(id)[at]!;
      // A case was worked out for its own day.
      await page.clock.setFixedTime(new Date(`${walked.on}T09:00:00`));
      await walkCase(page, { address: site.address, id, lang }, walked);
      const titles = await mainOf(page).locator('.outcome > h2').allTextContents();
      expect(titles, walked.name).toEqual(walked.outcomes.map((outcome) => interviewWords(id, lang).outcomes[outcome]?.title));
    },
  );

  describe('an interview', () => {
    const answers = { citizenship: 'KG', passport: 'with-me', contract: 'none', payday: '2026-09-25', job: 'working' };
    const texts = interviewWords(WAGES, 'ky');

    beforeAll(async () => page.clock.setFixedTime(new Date('2026-11-24T09:00:00')));

    test('a day that no calendar has is refused in words, and what was typed stays', async () => {
      await startOver(page, { address: site.address, id: WAGES, lang: 'ky' });
      for (const answer of [
        words('common:country-KG'),
        texts.questions['passport']!.answers!['with-me']!,
        texts.questions['contract']!.answers!['none']!,
      ])
        await mainOf(page).getByRole('button', { name: answer, exact: true }).click();
      await typeDate(mainOf(page).locator('.date-field'), '2026-02-30');
      await button('help:next').click();
      await mainOf(page).getByText(words('help:fault-impossible-date')).waitFor();
      expect(await mainOf(page).locator('.date-day input').inputValue()).toBe('30');
    });

    test('Back leads to the question before, with the answer that was given; nothing after it is lost', async () => {
      await walkCase(page, { address: site.address, id: WAGES, lang: 'ky' }, { answers });
      const back = () => mainOf(page).locator('.screen-back a').click();
      const asks = (id: string) => mainOf(page).getByRole('heading', { level: 1, name: texts.questions[id]!.ask, exact: true }).waitFor();
      await back();
      await asks('job');
      await page.goBack();
      await mainOf(page).locator('.section-helpers').waitFor();
      await back();
      await back();
      await asks('payday');
      expect(await mainOf(page).locator('.date-year input').inputValue()).toBe('2026');
      await button('help:next').click();
      await mainOf(page).locator('.section-helpers').waitFor();
    });

    test('the last day is counted and stands with its weekday', async () => {
      expect(await mainOf(page).locator('.deadline-day strong').first().innerText()).toBe(weekdayWords('2027-09-25', 'ky'));
    });

    test('a step that is ticked off is ticked off tomorrow, until all is wiped with one gesture', async () => {
      const first = () => mainOf(page).locator('.check-row input').first();
      await first().check();
      await page.reload();
      await mainOf(page).locator('.check-done').first().waitFor();
      await button('help:wipe').click();
      await mainOf(page).getByRole('heading', { level: 1, name: texts.questions['citizenship']!.ask }).waitFor();
      await page.reload();
      await mainOf(page).getByRole('heading', { level: 1, name: texts.questions['citizenship']!.ask }).waitFor();
      await walkCase(page, { address: site.address, id: WAGES, lang: 'ky' }, { answers });
      expect(await mainOf(page).locator('.check-done').count()).toBe(0);
    });

    test('one that is damaged on the phone says so and shows who can help', async () => {
      const put = (value: unknown): Promise<unknown> => page.evaluate(putEntry, { id: WAGES, lang: 'ky', value });
      const whole = (await put(undefined)) as { questions: object };
      await put({ ...whole, questions: {} });
      await open(`/help/${WAGES}`);
      await mainOf(page)
        .getByRole('heading', { level: 1, name: words('help:damaged') })
        .waitFor();
      await put(whole);
      await open(`/help/${WAGES}`);
      // Nothing of what was answered is lost by that.
      await mainOf(page).locator('.section-helpers').waitFor();
    });
  });

  describe('a letter', () => {
    const texts = letterWords(LETTER, 'ky');
    const field = (id: string) => mainOf(page).getByLabel(texts.fields[id]!.label, { exact: false }).first();

    test('says what is missing, keeps what was written over a reload, and can be wiped', async () => {
      await open(`/letters/${LETTER}`);
      await field('employer').fill('ООО «Стройка»');
      await field('name').fill('Асанов Асан');
      await mainOf(page).getByText(words('letters:not-whole')).waitFor();
      await page.reload();
      await mainOf(page).locator('.paper-text').first().waitFor();
      expect(await field('employer').inputValue()).toBe('ООО «Стройка»');
      // The receiver's paper is in Russian, the reader's beside it in Kyrgyz.
      expect(
        await mainOf(page)
          .locator('.paper-text')
          .evaluateAll((all) => all.map((paper) => paper.getAttribute('lang'))),
      ).toEqual(['ru', 'ky']);
      expect(await mainOf(page).locator('.paper-text').first().innerText()).toContain('Кому: ООО «Стройка»');
    });

    test('ten thousand characters are too long in words, and not one of them is lost', async () => {
      const long = 'ң'.repeat(10_000);
      await field('details').fill(long);
      await mainOf(page)
        .getByText(words('letters:fault-too-long', { most: 4000, over: 6000 }))
        .waitFor();
      await page.reload();
      await mainOf(page).locator('.paper-text').first().waitFor();
      expect(await field('details').inputValue()).toBe(long);
      await button('letters:wipe').click();
      await page.waitForFunction(() => document.querySelector('textarea')?.value === '');
      await page.reload();
      await mainOf(page).locator('.paper-text').first().waitFor();
      expect(await field('details').inputValue()).toBe('');
    });
  });

  describe('a deadline', () => {
    test('a term is counted and handed to the phone’s calendar with reminders', async () => {
      await open('/deadlines?term=up-ru-appeal-10-days');
      await typeDate(mainOf(page).locator('.date-field'), '2026-11-18');
      // The tenth day is a Saturday; the law moves the term to Monday.
      await mainOf(page).getByText(weekdayWords('2026-11-30', 'ky')).first().waitFor();
      const [file] = await Promise.all([page.waitForEvent('download'), button('deadlines:to-calendar').click()]);
      const text = readFileSync(await file.path(), 'utf8');
      expect(text).toContain('DTSTART;VALUE=DATE:20261127');
      expect(text.match(/BEGIN:VALARM/g)).toHaveLength(2);
    });

    test('days of a stay are counted, wrong trips are told, and the trips are there after a reload', async () => {
      await open('/deadlines');
      await button('deadlines:add-trip').click();
      const trips = mainOf(page).locator('.trip');
      await typeDate(trips.first().locator('.date-field').first(), '2026-09-02');
      await typeDate(trips.first().locator('.date-field').last(), '2026-08-01');
      await mainOf(page).getByText(words('deadlines:trip-reversed')).waitFor();
      await trips.first().getByRole('checkbox').check();
      await mainOf(page).getByText(weekdayWords('2026-11-30', 'ky')).first().waitFor();
      await page.reload();
      await mainOf(page).getByText(weekdayWords('2026-11-30', 'ky')).first().waitFor();
      await button('deadlines:wipe').click();
      await trips.first().waitFor({ state: 'detached' });
    });
  });
});

/** Puts the value of an entry into the phone's database, or only reads it: what was there before comes back. */
async function putEntry({ id, lang, value }: { id: string; lang: string; value: unknown }): Promise<unknown> {
  const ask = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
  const db = await ask(indexedDB.open('tirek'));
  const entries = db.transaction('entries', 'readwrite').objectStore('entries');
  const row = (await ask(entries.get([id, lang]))) as { value: unknown };
  if (value !== undefined) await ask(entries.put({ ...row, value }));
  db.close();
  return row.value;
}
