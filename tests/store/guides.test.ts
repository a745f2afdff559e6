import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, test } from 'vitest';
import { assembleEntries } from '#publish/assemble-entries.ts';
import { assignPacks } from '#publish/assign-packs.ts';
import { readContentFiles } from '#publish/content-files.ts';
import { impactOf } from '#publish/impact.ts';
import { parseContent } from '#publish/read-content.ts';
import { listFacts } from '#store/facts.ts';
import { listGuides, listTerms, readInterview, readLetter } from '#store/guides.ts';
import { readLaw } from '#store/laws.ts';
import { contentFolder } from '../support/content-fixture.ts';
import { guideFiles } from '../support/guide-fixture.ts';
import { freshDatabase, install } from './fresh-database.ts';

const db = freshDatabase();
const OVERLAY = `- id: ru-wages-term
  madeBy: machine
  text:
    deadline.event: айлык берилчү күн
`;

beforeAll(async () => {
  const files = { ...(await guideFiles()), 'facts/ru-wages.ky.yaml': () => OVERLAY };
  const packs = assignPacks(await assembleEntries(parseContent(readContentFiles(await contentFolder(files)))));
  await install(db, Object.fromEntries(packs));
});

describe('from the editor’s file to the phone', () => {
  test('an interview travels in the pack of its country, with the terms it counts with and what it leads to', async () => {
    const page = await readInterview(db, 'not-paid', 'ky');
    expect((await db.entries.get(['not-paid', 'ky']))?.pack).toBe('RU.ky');
    expect(page).toMatchObject({ asked: 'ky', text: { lang: 'ky', title: 'Мага төлөбөй жатышат', madeBy: 'machine' } });
    expect(page?.interview.terms).toMatchObject({ 'ru-wages-term': { count: 3, unit: 'months' } });
    expect(page?.sources.map(({ number, id }) => [number, id])).toEqual([
      [1, 'ru-wages-term'],
      [2, 'ru-wages-bill'],
    ]);
    expect([...(page?.links.keys() ?? [])].toSorted()).toEqual(['claim', 'unpaid-wages']);
    expect(page?.organisations.map(({ id }) => id)).toEqual(['ru-hotline']);
  });

  test('one that is not in the reader’s language comes in the next of their chain', async () => {
    expect(await readInterview(db, 'not-paid', 'uz')).toMatchObject({ asked: 'uz', text: { lang: 'ru' } });
    expect(await listGuides(db, 'interview', 'uz')).toMatchObject([{ id: 'not-paid', lang: 'ru', countries: ['RU'] }]);
    expect(await readInterview(db, 'claim', 'ky')).toBeUndefined();
  });

  test('a letter has its words in the receiver’s language and the reader’s', async () => {
    const page = await readLetter(db, 'claim', 'ky');
    expect([page?.text.lang, [...(page?.texts.keys() ?? [])]]).toEqual(['ky', ['ky', 'ru', 'en']]);
    expect(page?.helpers.map(({ id }) => id)).toEqual(['ru-hotline']);
  });

  test('terms to count are those of rules that were not replaced, their event in the reader’s language', async () => {
    const terms = await listTerms(db, 'ky');
    expect(terms.map(({ id, deadline }) => [id, deadline?.event])).toEqual([['ru-wages-term', 'айлык берилчү күн']]);
    // The fact itself keeps its other words and its term.
    const fact = (await listFacts(db, 'ky', { country: 'RU' })).find(({ id }) => id === 'ru-wages-term');
    expect(fact).toMatchObject({ lang: 'ky', deadline: { count: 3, unit: 'months', kind: 'latest' } });
  });
});

describe('what rests on a law or a fact', () => {
  test('the screen of the act lists the interview and the letter', async () => {
    const page = await readLaw(db, 'ru-labour-code', 'ru');
    expect([page?.interviews, page?.letters].map((list) => list?.map(({ id }) => id))).toEqual([['not-paid'], ['claim']]);
  });

  test('the editor is told each branch with its languages', async () => {
    const content = parseContent(readContentFiles(await contentFolder(await guideFiles())));
    expect(impactOf(content, 'ru-wages-bill')).toEqual(['article unpaid-wages: en ky ru', 'interview not-paid, outcome late: en ky ru']);
    expect(impactOf(content, 'ru-labour-code')).toContain('letter claim: en ky ru');
    expect(impactOf(content, 'no-such-thing')).toBeUndefined();
  });
});
