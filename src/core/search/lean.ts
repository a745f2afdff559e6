import type { FindOptions } from './find-pages.ts';
import type { PageGroups } from './group-pages.ts';
import { asksForHelper } from './helper-concepts.ts';
import { IMPACTS, impactStep } from './impact.ts';
import type { ReadQuery } from './read-query.ts';
import { scoreKey, type SearchSegment } from './score-pages.ts';
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

/** By what each entry's score is multiplied: its kind, its country; nothing of what a filter leaves out. */
export function leanings(segments: readonly SearchSegment[], groups: PageGroups, query: ReadQuery, options: FindOptions): Float32Array {
  const concepts = query.concepts.flatMap((span) => span.concepts);
  const places = concepts.filter((concept) => concept.startsWith('@'));
  const here = aboutCountries(segments, groups, places.length > 0 ? places : (options.countries ?? []).map((country) => `@${country}`));
  const hereWeight = places.length > 0 ? NAMED_COUNTRY : FOLLOWED_COUNTRY;
  const only = options.country === undefined ? undefined : aboutCountries(segments, groups, [`@${options.country}`]);
  const wantsHelper = asksForHelper(concepts);
  const leaning = new Float32Array(groups.count);
  segments.forEach(({ segment: { kinds } }, at) => {
    groups.of[at]?.forEach((entry, page) => {
      const kind = SEARCH_KINDS[kinds[page] ?? 0] ?? 'article';
      const isOut = (options.kind !== undefined && kind !== options.kind) || (only && (only[entry] ?? 0) < 1);
      const helps = wantsHelper && kind === 'organisation' ? HELPER_ASKED : 1;
      leaning[entry] = isOut ? 0 : KIND_WEIGHTS[kind] * helps * (1 + (hereWeight - 1) * (here[entry] ?? 0));
    });
  });
  return leaning;
}

/** How far each entry is about one of the countries, 0–1. */
function aboutCountries(segments: readonly SearchSegment[], { count, of }: PageGroups, keys: readonly string[]): Float32Array {
  const about = new Float32Array(count);
  for (const { scores } of keys.map((key) => scoreKey(segments, key))) {
    of.forEach((entries, at) => {
      entries.forEach((entry, page) => {
        if (entry >= 0) about[entry] = Math.max(about[entry] ?? 0, Math.min(1, (scores[at]?.[page] ?? 0) / OWN_IMPACT));
      });
    });
  }
  return about;
}
