import { describe, expect, test } from 'vitest';
import type { Interview, InterviewText, Outcome } from '#core/interview.ts';
import { helpCountries, isWhole, outcomeView } from '#core/outcome-view.ts';
import { realContent } from '../support/real-content.ts';

const OUTCOME: Outcome = {
  id: 'claim',
  level: 'soon',
  facts: ['a'],
  steps: [
    { id: 'always', facts: ['a'] },
    { id: 'cash-only', if: { paid: ['cash'] }, facts: ['a'] },
  ],
  warnings: [{ id: 'lawyer', kind: 'lawyer', facts: ['a'], if: { paid: ['card'] } }],
  deadlines: [{ fact: 'ru-wages-court-one-year', from: 'payday' }],
  letters: ['claim-letter', { id: 'receipt-letter', if: { paid: ['cash'] } }],
};

const INTERVIEW: Interview = {
  id: 'not-paid',
  kind: 'interview',
  topic: 'wages',
  stages: ['in-trouble'],
  countries: ['RU'],
  services: ['hotline'],
  helpCountryFrom: 'citizenship',
  sourceLanguage: 'ru',
  review: { state: 'unreviewed' },
  questions: [
    { id: 'citizenship', kind: 'country', answers: ['KG', 'other'] },
    { id: 'paid', kind: 'one', answers: ['cash', 'card'] },
    { id: 'payday', kind: 'date', unknown: true },
  ],
  outcomes: [OUTCOME],
  cites: ['a'],
  terms: {
    'ru-wages-court-one-year': { event: 'pay day', count: 1, unit: 'years', direction: 'forward', whose: 'reader', kind: 'latest' },
  },
  languages: ['ru'],
};

const { holidays } = realContent();
const view = (answers: Record<string, string>) =>
  outcomeView(INTERVIEW, OUTCOME, { answers, on: '2026-11-24', holidays, countryOf: () => 'RU' });

describe('an outcome', () => {
  test('says what concerns these answers and nothing else', () => {
    const cash = view({ paid: 'cash', payday: '2026-09-25' });
    expect(cash.steps.map(({ id }) => id)).toEqual(['always', 'cash-only']);
    expect(cash.warnings).toEqual([]);
    expect(cash.letters).toEqual(['claim-letter', 'receipt-letter']);
    const card = view({ paid: 'card', payday: '2026-09-25' });
    expect([card.steps.length, card.warnings.length, card.letters]).toEqual([1, 1, ['claim-letter']]);
  });

  test('counts its term with the days off of the country of the fact', () => {
    // Pay day 1 January: one year later is New Year's Day, which the list of days off of Russia holds.
    expect(view({ payday: '2025-01-01' }).deadlines).toMatchObject([
      { event: '2025-01-01', deadline: { day: '2026-01-01', isDayOff: true, safe: '2025-12-30' } },
    ]);
  });

  test('tells a term without a day when the reader does not know the day, and nothing when it was not asked', () => {
    expect(view({ payday: 'unknown' }).deadlines).toMatchObject([{ fact: 'ru-wages-court-one-year' }]);
    expect(view({ payday: 'unknown' }).deadlines[0]).not.toHaveProperty('deadline');
    expect(view({}).deadlines).toEqual([]);
  });
});

test('help is looked for where the rule holds and in the reader’s own country', () => {
  expect(helpCountries(INTERVIEW, { citizenship: 'KG' })).toEqual(['RU', 'KG']);
  expect(helpCountries(INTERVIEW, { citizenship: 'other' })).toEqual(['RU']);
  expect(helpCountries({ ...INTERVIEW, helpCountries: ['INT'] }, {})).toEqual(['INT']);
});

test('an interview whose words have a hole is not walked', () => {
  const text: InterviewText = {
    id: 'not-paid',
    kind: 'interview',
    lang: 'ru',
    madeBy: 'source',
    title: 'Не платят',
    summary: 'Что делать, если не платят.',
    questions: {
      citizenship: { ask: 'a', why: 'b' },
      paid: { ask: 'a', why: 'b', answers: { cash: 'c', card: 'd' } },
      payday: { ask: 'a', why: 'b' },
    },
    outcomes: {
      claim: {
        title: 'Иск',
        text: 'e',
        steps: { always: 'f', 'cash-only': 'g' },
        warnings: { lawyer: 'h' },
        deadlines: { 'ru-wages-court-one-year': 'i' },
      },
    },
  };
  expect(isWhole(INTERVIEW, text)).toBe(true);
  expect(isWhole(INTERVIEW, { ...text, questions: { ...text.questions, paid: { ask: 'a', why: 'b', answers: { cash: 'c' } } } })).toBe(
    false,
  );
});
