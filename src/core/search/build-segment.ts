import { SEARCH_KINDS, type SearchPage } from './search-page.ts';
import { impactStep } from './impact.ts';
import { nameOf } from './segment-format.ts';
import type { Thesaurus } from './thesaurus.ts';
import { weighPage } from './weigh-page.ts';
import { type KeyRecord, type PageRecord, writeSegment } from './write-segment.ts';

/** A page and the hash by which a change of it is known. */
export interface HashedPage {
  page: SearchPage;
  hash: number;
}

/** Indexes pages. The bytes depend on the pages and the thesaurus alone, not on their order. */
export function buildSegment(pages: readonly HashedPage[], thesaurus: Thesaurus): Uint8Array<ArrayBuffer> {
  const named = pages.map((one) => ({ ...one, name: nameOf(one.page) })).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const keys = new Map<string, KeyRecord & { pages: number[]; steps: number[] }>();
  named.forEach(({ page }, place) => {
    for (const [key, weight] of weighPage(page, thesaurus)) {
      let record = keys.get(key);
      if (!record) keys.set(key, (record = { key, pages: [], steps: [] }));
      record.pages.push(place);
      record.steps.push(impactStep(weight));
    }
  });
  const records = named.map(({ name, page, hash }): PageRecord => ({ name, hash, kind: SEARCH_KINDS.indexOf(page.kind) }));
  return writeSegment(
    records,
    [...keys.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1)),
  );
}
