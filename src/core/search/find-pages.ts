import { groupPages, type PageGroups } from './group-pages.ts';
import { leanings } from './lean.ts';
import { rankEntries } from './rank-entries.ts';
import { type ReadQuery, readQuery } from './read-query.ts';
import type { SearchSegment } from './score-pages.ts';
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

/** An entry that answers, named by one of its pages. */
export interface Hit extends PageName {
  kind: SearchKind;
  score: number;
}

export interface Found {
  hits: Hit[];
  query: ReadQuery;
}

/** Finds entries that answer a query, best first. Ranking: docs/decisions/010-search.md. */
export function findPages(index: SearchIndex, text: string, options: FindOptions): Found {
  const { segments, thesaurus } = index;
  const query = readQuery(text, segments, thesaurus);
  const groups = groupPages(segments);
  const scores = rankEntries(segments, groups, query);
  const leaning = leanings(segments, groups, query, options);
  for (let entry = 0; entry < scores.length; entry++) scores[entry] = (scores[entry] ?? 0) * (leaning[entry] ?? 0);
  return { query, hits: bestHits(segments, groups, scores, options.limit) };
}

/** Names are costly to read: only those of the best. */
function bestHits(segments: readonly SearchSegment[], groups: PageGroups, scores: Float32Array, limit: number): Hit[] {
  const least = scores.length > limit ? (scores.toSorted().at(-limit) ?? 0) : 0;
  const hits = new Map<number, Hit>();
  segments.forEach(({ segment }, at) => {
    groups.of[at]?.forEach((entry, page) => {
      const score = scores[entry] ?? 0;
      if (score === 0 || score < least || hits.has(entry)) return;
      hits.set(entry, { ...segment.pageName(page), kind: SEARCH_KINDS[segment.kinds[page] ?? 0] ?? 'article', score });
    });
  });
  return [...hits.values()].toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit);
}
