import { SEARCH_KINDS, type SearchPage } from './search-page.ts';
import { impactStep } from './impact.ts';
import { nameOf } from './segment-format.ts';
import type { Thesaurus } from './thesaurus.ts';
import { weighPage } from './weigh-page.ts';
import type { Steps } from './steps.ts';
import { type KeyRecord, type PageRecord, writeSegment } from './write-segment.ts';

/** A page, the hash by which a change of it is known, and the pack it came with. */
export interface HashedPage {
  page: SearchPage;
  hash: number;
  pack: string;
}

/** Pages weighed in one step. */
const STEP_PAGES = 4;

/** Indexes pages. The bytes depend on the pages and the thesaurus alone, not on their order. */
export function* buildSegment(pages: readonly HashedPage[], thesaurus: Thesaurus): Steps<Uint8Array<ArrayBuffer>> {
  const named = pages.map((one) => ({ ...one, name: nameOf(one.page) })).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const keys = new Map<string, KeyRecord & { pages: number[]; steps: number[] }>();
  for (const [place, { page }] of named.entries()) {
    for (const [key, weight] of weighPage(page, thesaurus)) {
      let record = keys.get(key);
      if (!record) keys.set(key, (record = { key, pages: [], steps: [] }));
      record.pages.push(place);
      record.steps.push(impactStep(weight));
    }
    if (place % STEP_PAGES === STEP_PAGES - 1) yield;
  }
  const records = named.map(({ name, page, hash, pack }): PageRecord => ({ name, hash, pack, kind: SEARCH_KINDS.indexOf(page.kind) }));
  return yield* writeSegment(
    records,
    [...keys.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1)),
  );
}
