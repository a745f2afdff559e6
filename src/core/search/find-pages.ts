import { rankPages } from './rank-pages.ts';
import { type ReadQuery, readQuery } from './read-query.ts';
import { scoreKey, type SearchSegment } from './score-pages.ts';
import { SEARCH_KINDS, type SearchKind } from './search-page.ts';
import type { PageName } from './segment-format.ts';
import type { Thesaurus } from './thesaurus.ts';

export interface SearchIndex {
  segments: readonly SearchSegment[];
  thesaurus: Thesaurus;
}

export interface FindOptions {
  /** Countries the reader follows: theirs comes first where two answer alike. */
  countries?: readonly string[];
  /** Only of this kind. */
  kind?: SearchKind;
  /** Only of this country. */
  country?: string;
  limit: number;
}

/** An entry that answers. `lang` is that of the page that answers best. */
export interface Hit extends PageName {
  kind: SearchKind;
  score: number;
}

export interface Found {
  hits: Hit[];
  query: ReadQuery;
}

/** A page that answers comes before a bare statement, and both before a word that explains. */
const KIND_WEIGHTS: Record<SearchKind, number> = {
  article: 1,
  organisation: 0.7,
  fact: 0.55,
  law: 0.5,
  term: 0.5,
  practice: 0.45,
  event: 0.4,
  stage: 0.4,
  series: 0.4,
  publication: 0.4,
  milestone: 0.4,
};
const NAMED_COUNTRY = 1.8;
const FOLLOWED_COUNTRY = 1.25;
/** Finds entries that answer a query, best first. Ranking: docs/decisions/010-search.md. */
export function findPages(index: SearchIndex, text: string, options: FindOptions): Found {
  const { segments, thesaurus } = index;
  const query = readQuery(text, segments, thesaurus);
  const scores = rankPages(segments, query);
  lean(segments, scores, query, options);
  return { query, hits: bestHits(segments, scores, options) };
}

/** Leans the ranking by kind and country, and leaves out what a filter leaves out. */
function lean(segments: readonly SearchSegment[], scores: readonly Float32Array[], query: ReadQuery, options: FindOptions): void {
  const places = query.concepts.flatMap(({ concepts }) => concepts.filter((concept) => concept.startsWith('@')));
  const isNamed = places.length > 0;
  const leaning = isNamed ? places : (options.countries ?? []).map((country) => `@${country}`);
  const here = leaning.map((key) => scoreKey(segments, key));
  const only = options.country === undefined ? undefined : scoreKey(segments, `@${options.country}`);
  const kind = options.kind === undefined ? undefined : SEARCH_KINDS.indexOf(options.kind);
  segments.forEach(({ segment: { kinds } }, at) => {
    const own = scores[at];
    own?.forEach((score, page) => {
      if (score === 0) return;
      const isOut = (kind !== undefined && kinds[page] !== kind) || (only && (only.scores[at]?.[page] ?? 0) === 0);
      const isHere = here.some((one) => (one.scores[at]?.[page] ?? 0) > 0);
      const weight =
        KIND_WEIGHTS[SEARCH_KINDS[kinds[page] ?? 0] ?? 'article'] * (isHere ? (isNamed ? NAMED_COUNTRY : FOLLOWED_COUNTRY) : 1);
      own[page] = isOut ? 0 : score * weight;
    });
  });
}

/** Six languages and a neutral half: so many pages may be one entry. */
const PAGES_AN_ENTRY = 7;

function bestHits(segments: readonly SearchSegment[], scores: readonly Float32Array[], { limit }: FindOptions): Hit[] {
  const least = leastOfBest(scores, limit * PAGES_AN_ENTRY);
  const best = new Map<string, Hit>();
  segments.forEach(({ segment }, at) => {
    scores[at]?.forEach((score, page) => {
      if (score === 0 || score < least) return;
      const name = segment.pageName(page);
      if (score <= (best.get(name.id)?.score ?? 0)) return;
      best.set(name.id, { ...name, kind: SEARCH_KINDS[segment.kinds[page] ?? 0] ?? 'article', score });
    });
  });
  return [...best.values()].toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit);
}

/** Names are costly to read: only of pages that can come among the best. */
function leastOfBest(scores: readonly Float32Array[], count: number): number {
  const all = scores.flatMap((own) => Array.from(own).filter((score) => score > 0));
  if (all.length <= count) return 0;
  return Float32Array.from(all).toSorted().at(-count) ?? 0;
}
