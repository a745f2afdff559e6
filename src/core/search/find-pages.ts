import { leanOn } from './lean.ts';
import { type RankedEntries, rankEntries } from './rank-entries.ts';
import { type ReadQuery, readQuery } from './read-query.ts';
import type { SearchIndex } from './search-index.ts';
import { SEARCH_KINDS, type SearchKind } from './search-page.ts';

export interface FindOptions {
  /** Countries the reader follows: theirs comes first where two answer alike. */
  countries?: readonly string[];
  /** Only of this kind. */
  kind?: SearchKind;
  /** Only of this country. */
  country?: string;
  limit: number;
}

/** A page of an entry as it is indexed. */
interface HitPage {
  lang: string;
  pack: string;
  hash: number;
}

/** An entry that answers, with all of its pages. */
export interface Hit {
  id: string;
  kind: SearchKind;
  score: number;
  pages: HitPage[];
}

export interface Found {
  hits: Hit[];
  /** How many entries answer, shown or not. */
  count: number;
  query: ReadQuery;
}

/** Finds entries that answer a query, best first. Ranking: docs/decisions/010-search.md. */
export function findPages(index: SearchIndex, text: string, options: FindOptions): Found {
  const query = readQuery(text, index.segments, index.thesaurus);
  const ranked = rankEntries(index, query);
  leanOn(ranked, index, query, options);
  const count = ranked.entries.reduce((sum, entry) => sum + ((ranked.scores[entry] ?? 0) > 0 ? 1 : 0), 0);
  return { query, count, hits: bestHits(index, ranked, options.limit) };
}

/** Names are costly to read: only those of the best. */
function bestHits(index: SearchIndex, { entries, scores }: RankedEntries, limit: number): Hit[] {
  const least = leastOfBest(entries, scores, limit);
  const best = entries.filter((entry) => (scores[entry] ?? 0) > 0 && (scores[entry] ?? 0) >= least);
  const hits = best.map((entry) => hitOf(index, entry, scores[entry] ?? 0));
  return hits.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit);
}

function hitOf({ segments, groups }: SearchIndex, entry: number, score: number): Hit {
  const named = groups.pagesOf(entry).flatMap(([at, page]) => {
    const segment = segments[at]?.segment;
    return segment ? [{ ...segment.pageName(page), pack: segment.packOf(page), hash: segment.hashes[page] ?? 0 }] : [];
  });
  return {
    id: named[0]?.id ?? '',
    kind: SEARCH_KINDS[groups.kinds[entry] ?? 0] ?? 'article',
    score,
    pages: named.map(({ lang, pack, hash }) => ({ lang, pack, hash })),
  };
}

/** The score that an entry must have to be among the best. */
function leastOfBest(entries: readonly number[], scores: Float32Array, limit: number): number {
  // Ascending: the least of the best so far stands first.
  const best: number[] = [];
  for (const entry of entries) {
    const score = scores[entry] ?? 0;
    if (score === 0 || (best.length === limit && score <= (best[0] ?? 0))) continue;
    if (best.length === limit) best.shift();
    let at = best.length;
    while (at > 0 && (best[at - 1] ?? 0) > score) at--;
    best.splice(at, 0, score);
  }
  return best.length < limit ? 0 : (best[0] ?? 0);
}
