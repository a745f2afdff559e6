import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { findPages } from '#core/search/find-pages.ts';
import { HELPER_TERMS } from '#core/search/helper-concepts.ts';
import { indexEntries } from '#core/search/index-entries.ts';
import { bestSnippet, makeMarker } from '#core/search/mark-text.ts';
import { planIndex } from '#core/search/plan-index.ts';
import type { Entry } from '#core/entry.ts';
import type { Term } from '#core/term.ts';
import * as fc from 'fast-check';
import { makeArticle, makeOrganisation, makeTerm, makeText } from '../../support/builders.ts';

const TERMS: Pick<Term, 'id' | 'terms'>[] = [
  {
    id: 'entry-ban',
    terms: {
      ru: [{ t: 'запрет на въезд', kind: 'preferred' }],
      ky: [{ t: 'кара тизме', kind: 'colloquial' }],
      uz: [{ t: 'qora roʻyxat', kind: 'colloquial' }],
    },
  },
  { id: 'consulate', terms: { ru: [{ t: 'консульство', kind: 'preferred' }], ky: [{ t: 'консулдук', kind: 'preferred' }] } },
];

function article(id: string, countries: string[], texts: Record<string, string>): Entry[] {
  return [
    makeArticle({ id, countries }),
    ...Object.entries(texts).map(([lang, title]) => makeText({ id, lang: lang as 'ru', title, sections: [] })),
  ];
}

const ENTRIES: Entry[] = [
  ...TERMS.map((term) => makeTerm(term)),
  ...article('ban', ['RU'], { ru: 'Запрет на въезд в Россию' }),
  ...article('wages-ru', ['RU'], { ru: 'Не платят зарплату', ky: 'Айлык бербей жатат' }),
  ...article('wages-kr', ['KR'], { ru: 'Не платят зарплату', ky: 'Айлык бербей жатат' }),
  makeOrganisation({
    id: 'office',
    name: 'Consulate General',
    names: { ru: 'Генеральное консульство' },
    country: 'RU',
    services: ['consular'],
  }),
  ...article('consul', ['RU'], { ru: 'Как консульство помогает' }),
];
const INDEX = indexEntries(ENTRIES);
const find = (text: string, options = {}): string[] =>
  findPages(INDEX, text, { limit: 5, countries: ['RU'], ...options }).hits.map(({ id }) => id);

test.each(['кара тизме', 'qora royxat', 'kara tizme', 'запрет на вьезд', 'запред въезд'])(
  'a page is found by words of its concept in any language: %s',
  (query) => {
    expect(find(query)[0]).toBe('ban');
  },
);

test('the countries a reader follows come first where pages answer alike; a country that is named comes before them', () => {
  expect(find('айлык бербей жатат')).toEqual(['wages-ru', 'wages-kr']);
  expect(find('айлык бербей жатат', { countries: ['KR'] })).toEqual(['wages-kr', 'wages-ru']);
  expect(find('Корея айлык бербей жатат')[0]).toBe('wages-kr');
});

test('who asks for a consulate finds one before a page about it', () => {
  expect(find('консульство').slice(0, 2)).toEqual(['office', 'consul']);
});

test('filters leave out the rest', () => {
  expect(find('зарплату', { country: 'KR' })).toEqual(['wages-kr']);
  expect(find('консульство', { kind: 'article' })).toEqual(['consul']);
});

test('a query of words that say nothing, of signs, or empty finds nothing and breaks nothing', () => {
  for (const query of ['', '   ', '???', '—', '٪', '😀']) expect(find(query)).toEqual([]);
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (query) => void find(query)));
});

test('every term by which helpers are found stands in the glossary', () => {
  const ids = new Set((parse(readFileSync('content/glossary.yaml', 'utf8')) as Term[]).map(({ id }) => id));
  expect(HELPER_TERMS.filter((id) => !ids.has(id))).toEqual([]);
});

test('what was found is marked in the text, a concept by its other name too', () => {
  const { query } = findPages(INDEX, 'кара тизме', { limit: 1 });
  const { text, marks } = makeMarker(query, INDEX.thesaurus)('Как снять запрет на въезд', 'ru');
  expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(['запрет', 'на', 'въезд']);
});

test('a snippet is cut at words around what was found, and its marks move with it', () => {
  const { query } = findPages(INDEX, 'зарплату', { limit: 1 });
  const long = `${'слово '.repeat(60)}не платят зарплату ${'дальше '.repeat(60)}`;
  const { text, marks } = bestSnippet([makeMarker(query, INDEX.thesaurus)(long, 'ru')]);
  expect(text.length).toBeLessThan(200);
  expect(text).toMatch(/^… слово .*дальше …$/);
  expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(['зарплату']);
});

test('a plan brings any index to exactly what is wanted, each page once, and then has nothing to do', () => {
  const names = fc.constantFrom('a ru', 'b ru', 'c ru', 'd ky', 'e ky');
  const pages = fc.uniqueArray(fc.record({ name: names, hash: fc.integer({ min: 0, max: 2 }), isMasked: fc.boolean() }), {
    selector: ({ name }) => name,
  });
  const segments = fc.array(pages, { maxLength: 4 });
  const wanted = fc.dictionary(names, fc.integer({ min: 0, max: 2 })).map((made) => new Map(Object.entries(made)));
  fc.assert(
    fc.property(segments, wanted, (lists, want) => {
      const held = lists.map((list, number) => ({ number, pages: list }));
      const plan = planIndex(held, want);
      const kept = held.map(({ number, pages: list }) => {
        const masked = new Set(plan.mask.get(number));
        return { number, pages: list.map((page, at) => ({ ...page, isMasked: page.isMasked || masked.has(at) })) };
      });
      const added = { number: held.length, pages: plan.add.map((name) => ({ name, hash: want.get(name) ?? -1, isMasked: false })) };
      const alive = [...kept, added].flatMap(({ pages: list }) => list.filter(({ isMasked }) => !isMasked));
      expect(alive.map(({ name, hash }) => [name, hash]).toSorted()).toEqual([...want].toSorted());
      expect(planIndex([...kept, added], want)).toEqual({ mask: new Map(), add: [] });
    }),
  );
});
