import 'fake-indexeddb/auto';
import { beforeAll, expect, test } from 'vitest';
import type { ForeignEntry } from '#core/entry.ts';
import { listFacts, readFact } from '#store/facts.ts';
import { listMilestones } from '#store/milestones.ts';
import { listOrganisations, listPlaces, listUrgent, readOrganisation } from '#store/organisations.ts';
import { makeFact, makeMilestone, makeOrganisation, makeOverlay } from '../support/builders.ts';
import { freshDatabase, install } from './fresh-database.ts';

const db = freshDatabase();
const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

const FUTURE: ForeignEntry & object = Object.assign({ id: 'future', kind: 'fact' }, { country: 'RU', shape: 'newer' });

beforeAll(async () => {
  await install(db, {
    core: [
      makeOrganisation({
        id: 'police-kz',
        country: 'KZ',
        type: 'government',
        services: ['emergency'],
        phones: [{ number: '102', shortCode: true }],
      }),
      makeOrganisation({ id: 'hotline-ru', type: 'hotline', services: ['hotline'] }),
      makeOrganisation({ id: 'police-ru', type: 'government', services: ['emergency'], phones: [{ number: '112', shortCode: true }] }),
      makeOrganisation({ id: 'dead-line', type: 'hotline', status: 'closed' }),
      makeOrganisation({ id: 'line-without-number', type: 'hotline', phones: [] }),
    ],
    RU: [
      makeFact({ id: 'days', topic: 'entry', statement: 'Ninety days.', steps: ['One'] }),
      makeFact({ id: 'pay', topic: 'wages' }),
      makeFact({ id: 'old-days', topic: 'entry', supersededBy: 'days' }),
      makeFact({ id: 'kz-days', country: 'KZ' }),
      FUTURE,
      makeOrganisation({
        id: 'lawyers',
        name: 'Lawyers',
        city: 'Moscow',
        cityNames: { ru: 'Москва' },
        languages: ['ky', 'ru'],
        notes: 'Call first.',
      }),
      makeOrganisation({ id: 'ask-first', name: 'A maybe', status: 'unknown', city: 'Kazan' }),
      makeOrganisation({ id: 'walk-in', name: 'B office', phones: [], address: 'Street', city: 'Moscow', services: ['documents'] }),
    ],
    'RU.ky': [
      makeOverlay({ id: 'days', kind: 'fact', lang: 'ky', text: { statement: 'Токсон күн.', id: 'another', kind: 'law' } }),
      makeOverlay({ id: 'lawyers', kind: 'organisation', lang: 'ky', text: { notes: 'Чалыңыз.' } }),
    ],
    'RU.ru': [
      makeOverlay({ id: 'days', kind: 'fact', lang: 'ru', madeBy: 'person', text: { statement: 'Девяносто дней.' } }),
      makeOverlay({ id: 'pay', kind: 'fact', lang: 'ru', text: { statement: 'Дважды в месяц.' } }),
    ],
    'RU.uz': [makeOverlay({ id: 'kz-days', kind: 'fact', lang: 'uz', text: { statement: 'Oʻzbekcha.' } })],
    policy: [
      makeMilestone({ id: 'law-2025', date: '2025-02-05' }),
      makeMilestone({ id: 'plan-2026', date: '2026-Q1', country: 'KG' }),
      makeMilestone({ id: 'old', date: '2014-05-29', country: 'EAEU' }),
      makeMilestone({ id: 'replaced', date: '2026-01-01', supersededBy: 'plan-2026' }),
    ],
    'policy.ru': [makeOverlay({ id: 'law-2025', kind: 'milestone', lang: 'ru', text: { title: 'Закон' } })],
  });
});

test('facts of a country come topic by topic, without those that a newer one replaced', async () => {
  expect(ids(await listFacts(db, 'ky', { country: 'RU' }))).toEqual(['days', 'pay']);
  expect(ids(await listFacts(db, 'ky', { country: 'RU', topic: 'wages' }))).toEqual(['pay']);
  expect(ids(await listFacts(db, 'ky', { country: 'RU', superseded: true }))).toEqual(['days', 'old-days', 'pay']);
});

test("a fact is told in the reader's language, else Russian, else English, and says which and how it was translated", async () => {
  expect(await readFact(db, 'days', 'ky')).toMatchObject({
    id: 'days',
    kind: 'fact',
    statement: 'Токсон күн.',
    lang: 'ky',
    madeBy: 'machine',
    steps: ['One'],
    country: 'RU',
  });
  expect(await readFact(db, 'days', 'tg')).toMatchObject({ statement: 'Девяносто дней.', lang: 'ru', madeBy: 'person' });
  expect(await readFact(db, 'kz-days', 'tg')).toMatchObject({ statement: 'Statement of kz-days.', lang: 'en' });
  expect(await readFact(db, 'kz-days', 'uz')).toMatchObject({ lang: 'uz' });
  expect((await readFact(db, 'days', 'en'))?.madeBy).toBeUndefined();
});

test("something else under a fact's id, or a fact in a shape of the future, is not shown as a fact", async () => {
  expect(await readFact(db, 'lawyers', 'ky')).toBeUndefined();
  expect(await readFact(db, 'future', 'ky')).toBeUndefined();
});

test('who can help: known to be active first, then those that can be phoned; closed ones are not offered', async () => {
  expect(ids(await listOrganisations(db, { country: 'RU' }))).toEqual(
    ['lawyers', 'hotline-ru', 'police-ru', 'walk-in', 'line-without-number', 'ask-first'].toSorted(byRank),
  );
  expect(ids(await listOrganisations(db, { city: 'Moscow' }))).toEqual(['lawyers', 'walk-in']);
  expect(ids(await listOrganisations(db, { service: 'documents' }))).toEqual(['walk-in']);
  expect(ids(await listOrganisations(db, { language: 'ky' }))).toEqual(['lawyers']);
});

/** Expected order written out: active with phone by name, active without phone by name, unknown. */
function byRank(a: string, b: string): number {
  const order = ['lawyers', 'hotline-ru', 'police-ru', 'walk-in', 'line-without-number', 'ask-first'];
  return order.indexOf(a) - order.indexOf(b);
}

test("an organisation is read with its notes in the reader's language; a closed one can still be looked up", async () => {
  expect((await readOrganisation(db, 'lawyers', 'ky'))?.notes).toBe('Чалыңыз.');
  expect((await readOrganisation(db, 'lawyers'))?.notes).toBe('Call first.');
  expect((await readOrganisation(db, 'dead-line'))?.status).toBe('closed');
  expect(await readOrganisation(db, 'days')).toBeUndefined();
});

test('urgent numbers: country by country in the order of need, emergency first, and only what can be dialled', async () => {
  expect(ids(await listUrgent(db))).toEqual(['police-ru', 'hotline-ru', 'police-kz']);
});

test('places to choose from are the countries and towns where somebody can help', async () => {
  expect(await listPlaces(db)).toEqual([
    {
      country: 'RU',
      cities: [
        { name: 'Kazan', names: {} },
        { name: 'Moscow', names: { ru: 'Москва' } },
      ],
    },
    { country: 'KZ', cities: [] },
  ]);
});

test("the timeline is newest first, in the reader's words, without what was replaced", async () => {
  expect((await listMilestones(db, 'ky')).map(({ id, title, lang }) => [id, title, lang])).toEqual([
    ['plan-2026', 'Title of plan-2026', 'en'],
    ['law-2025', 'Закон', 'ru'],
    ['old', 'Title of old', 'en'],
  ]);
  expect(ids(await listMilestones(db, 'ky', { countries: ['RU', 'EAEU'] }))).toEqual(['law-2025', 'old']);
  expect(ids(await listMilestones(db, 'ky', { since: '2025-02-05', limit: 1 }))).toEqual(['plan-2026']);
  expect(ids(await listMilestones(db, 'ky', { since: '2025-02-05' }))).toEqual(['plan-2026', 'law-2025']);
});
