import { leanOn } from './lean.ts';
import { rankEntries } from './rank-entries.ts';
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
export interface HitPage {
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
  const scores = rankEntries(index, query);
  leanOn(scores, index, query, options);
  return { query, count: scores.reduce((sum, score) => sum + (score > 0 ? 1 : 0), 0), hits: bestHits(index, scores, options.limit) };
}

/** Names are costly to read: only those of the best. */
function bestHits({ segments, groups }: SearchIndex, scores: Float32Array, limit: number): Hit[] {
  const least = leastOfBest(scores, limit);
  const hits = new Map<number, Hit>();
  segments.forEach(({ segment }, at) => {
    const entries = groups.of[at] ?? new Int32Array();
    for (let page = 0; page < entries.length; page++) {
      const entry = entries[page] ?? -1;
      const score = scores[entry] ?? 0;
      if (score === 0 || score < least) continue;
      const { id, lang } = segment.pageName(page);
      const kind = SEARCH_KINDS[segment.kinds[page] ?? 0] ?? 'article';
      const hit = hits.get(entry) ?? { id, kind, score, pages: [] };
      hit.pages.push({ lang, pack: segment.packOf(page), hash: segment.hashes[page] ?? 0 });
      hits.set(entry, hit);
    }
  });
  return [...hits.values()].toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit);
}

/** The score that an entry must have to be among the best. */
function leastOfBest(scores: Float32Array, limit: number): number {
  // Ascending: the least of the best so far stands first.
  const best: number[] = [];
  for (const score of scores) {
    if (score === 0 || (best.length === limit && score <= (best[0] ?? 0))) continue;
    if (best.length === limit) best.shift();
    let at = best.length;
    while (at > 0 && (best[at - 1] ?? 0) > score) at--;
    best.splice(at, 0, score);
  }
  return best.length < limit ? 0 : (best[0] ?? 0);
}
