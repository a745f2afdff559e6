import type { FindOptions } from './find-pages.ts';
import { asksForHelper } from './helper-concepts.ts';
import { IMPACTS, impactStep } from './impact.ts';
import type { RankedEntries } from './rank-entries.ts';
import type { ReadQuery } from './read-query.ts';
import { scoreKey } from './score-pages.ts';
import type { SearchIndex } from './search-index.ts';
import { SEARCH_KINDS, type SearchKind } from './search-page.ts';
import { OWN_WEIGHT } from './weigh-page.ts';

/** A page that answers comes before a bare statement, and both before a word that explains. */
const KIND_WEIGHTS: Record<SearchKind, number> = {
  article: 1,
  interview: 0.9,
  letter: 0.75,
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
const FOLLOWED_COUNTRY = 1.7;
/** Who asks for a consulate wants its number first. */
const HELPER_ASKED = 2;

/** Impact of a country on a page that is about it, and does not only mention it. */
const OWN_IMPACT = IMPACTS[impactStep(OWN_WEIGHT)] ?? 1;

/** Multiplies the score of each entry by what its kind and its country say; nothing is left of what a filter leaves out. */
export function leanOn({ entries, scores }: RankedEntries, index: SearchIndex, query: ReadQuery, options: FindOptions): void {
  const concepts = query.concepts.flatMap((span) => span.concepts);
  const places = concepts.filter((concept) => concept.startsWith('@'));
  const here = aboutCountries(index, places.length > 0 ? places : (options.countries ?? []).map((country) => `@${country}`));
  const hereWeight = places.length > 0 ? NAMED_COUNTRY : FOLLOWED_COUNTRY;
  const only = options.country === undefined ? undefined : aboutCountries(index, [`@${options.country}`]);
  const wantsHelper = asksForHelper(concepts);
  for (const entry of entries) {
    const kind = SEARCH_KINDS[index.groups.kinds[entry] ?? 0] ?? 'article';
    const isOut = (options.kind !== undefined && kind !== options.kind) || (only && only(entry) < 1);
    const helps = wantsHelper && kind === 'organisation' ? HELPER_ASKED : 1;
    scores[entry] = isOut ? 0 : (scores[entry] ?? 0) * KIND_WEIGHTS[kind] * helps * (1 + (hereWeight - 1) * here(entry));
  }
}

/** How far an entry is about one of the countries, 0–1. */
function aboutCountries(index: SearchIndex, keys: readonly string[]): (entry: number) => number {
  const each = keys.map((key) => {
    let about = index.about.get(key);
    if (!about) index.about.set(key, (about = aboutCountry(index, key)));
    return about;
  });
  return (entry) => each.reduce((most, about) => Math.max(most, about[entry] ?? 0), 0);
}

function aboutCountry({ segments, groups: { count, of } }: SearchIndex, key: string): Float32Array {
  const about = new Float32Array(count);
  scoreKey(segments, key).parts.forEach(({ pages, scores }, at) => {
    for (const page of pages) {
      const entry = of[at]?.[page] ?? -1;
      if (entry >= 0) about[entry] = Math.max(about[entry] ?? 0, Math.min(1, (scores[page] ?? 0) / OWN_IMPACT));
    }
  });
  return about;
}
