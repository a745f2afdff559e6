import * as fc from 'fast-check';
import type { SearchPage } from '#core/search/search-page.ts';
import { hashedPage } from '#core/search/index-entries.ts';
import { buildSegment } from '#core/search/build-segment.ts';
import { Segment } from '#core/search/segment.ts';
import { buildThesaurus } from '#core/search/thesaurus.ts';
import { makeIndex, type SearchIndex } from '#core/search/search-index.ts';
import { atOnce } from '#core/search/steps.ts';

/** Words as pages have them: both scripts, marked letters, endings, numbers. */
const WORDS = [
  'патент', 'патентти', 'кара', 'тизме', 'тизмесинен', 'запрет', 'запрета', 'въезд', 'roʻyxat', 'roʻyxatdan', 'ҳуҷҷат', 'ҳуҷҷатҳо', 'рұқсат',
  'wages', 'employer', '90', '1350', 'мөөнөт', 'мөөнөтү', 'қора', 'рӯйхат', 'депортация', 'депортации', 'айлык', 'айлыгым', 'hujjat', 'жумуш',
]; // prettier-ignore

export const THESAURUS = buildThesaurus([
  {
    id: 'entry-ban',
    terms: {
      ru: [{ t: 'запрет на въезд', kind: 'preferred' }],
      ky: [
        { t: 'кирүүгө тыюу', kind: 'preferred' },
        { t: 'кара тизме', kind: 'colloquial' },
      ],
      uz: [{ t: 'qora roʻyxat', kind: 'colloquial' }],
      en: [{ t: 'entry ban', kind: 'preferred' }],
    },
  },
  {
    id: 'wage',
    terms: { ru: [{ t: 'зарплата', kind: 'preferred' }], ky: [{ t: 'айлык', kind: 'preferred' }], en: [{ t: 'wages', kind: 'preferred' }] },
  },
]);

const lang = fc.constantFrom('ky', 'ru', 'uz', 'tg', 'kk', 'en') as fc.Arbitrary<'ky'>;
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));

function pageOf(number: number): fc.Arbitrary<SearchPage> {
  return fc
    .record({
      lang,
      kind: fc.constantFrom('article', 'fact', 'term') as fc.Arbitrary<'article'>,
      title: text,
      body: text,
      country: fc.constantFrom('RU', 'KR'),
    })
    .map((made) => ({
      id: `page-${number}`,
      lang: made.lang,
      kind: made.kind,
      countries: [made.country],
      concepts: [],
      pieces: [
        { field: 'title', lang: made.lang, text: made.title },
        { field: 'body', lang: made.lang, text: made.body },
      ],
    }));
}

/** The pack that a page came with: one by country. */
function packOf({ countries, lang: own }: SearchPage): string {
  return `${countries[0]}.${own}`;
}

/** Some pages, each with an id of its own. */
export const somePages = fc.integer({ min: 1, max: 12 }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, n) => pageOf(n))));

export const someQuery = fc
  .array(fc.constantFrom(...WORDS, 'запред', 'kara', 'tizme', 'депорт', 'Корея'), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '));

export function bytesOf(pages: readonly SearchPage[]): Uint8Array<ArrayBuffer> {
  return atOnce(
    buildSegment(
      pages.map((page) => hashedPage(page, packOf(page))),
      THESAURUS,
    ),
  );
}

export function segmentOf(pages: readonly SearchPage[]): Segment {
  return new Segment(bytesOf(pages));
}

/** An index of segments of mixed languages; `masked` names pages that no longer count. */
export function indexOf(
  groups: readonly (readonly SearchPage[])[],
  masked: (id: string, group: number) => boolean = () => false,
): SearchIndex {
  const segments = groups
    .filter((pages) => pages.length > 0)
    .map((pages, group) => {
      const segment = segmentOf(pages);
      const out = Array.from({ length: segment.pageCount }, (_, page) => page).filter((page) => masked(segment.pageName(page).id, group));
      return { segment, lang: '' as const, masked: new Set(out) };
    });
  return makeIndex(segments, THESAURUS);
}
