import { BLOCK_KEYS } from './segment-format.ts';
import type { Segment } from './segment.ts';
import type { Steps } from './steps.ts';
import { type KeyRecord, type PageRecord, writeSegment } from './write-segment.ts';

/** A segment and the pages of it that no longer count. */
export interface MaskedSegment {
  segment: Segment;
  masked: ReadonlySet<number>;
}

/** One segment of all pages that count: the same bytes as if they alone had been indexed together. */
export function* mergeSegments(segments: readonly MaskedSegment[]): Steps<Uint8Array<ArrayBuffer>> {
  const pages = segments
    .flatMap(({ segment, masked }, from) =>
      Array.from({ length: segment.pageCount }, (_, page) => page)
        .filter((page) => !masked.has(page))
        .map((page) => ({ from, page, record: recordOf(segment, page) })),
    )
    .toSorted((a, b) => (a.record.name < b.record.name ? -1 : 1));
  const places = segments.map(({ segment }) => new Int32Array(segment.pageCount).fill(-1));
  pages.forEach(({ from, page }, place) => {
    const own = places[from];
    if (own) own[page] = place;
  });
  return yield* writeSegment(
    pages.map(({ record }) => record),
    mergedKeys(segments, places),
  );
}

function recordOf(segment: Segment, page: number): PageRecord {
  const [kind = 0, hash = 0] = [segment.kinds[page], segment.hashes[page]];
  return { name: segment.nameText(page), pack: segment.packOf(page), kind, hash };
}

/** Where the walk through the keys of a segment stands: a block of keys at a time. */
interface Cursor {
  segment: Segment;
  places: Int32Array;
  block: number;
  texts: string[];
  at: number;
}

function* mergedKeys(segments: readonly MaskedSegment[], places: readonly Int32Array[]): Generator<KeyRecord> {
  let cursors = segments.map(({ segment }, from): Cursor => ({
    segment,
    places: places[from] ?? new Int32Array(),
    block: -1,
    texts: [],
    at: 0,
  }));
  for (const cursor of cursors) advance(cursor);
  for (;;) {
    cursors = cursors.filter(({ texts }) => texts.length > 0);
    let least: string | undefined;
    for (const { texts, at } of cursors) if (least === undefined || (texts[at] ?? '') < least) least = texts[at];
    if (least === undefined) return;
    const found: [page: number, step: number][] = [];
    for (const cursor of cursors) if (cursor.texts[cursor.at] === least) takePostings(cursor, found);
    if (found.length === 0) continue;
    found.sort(([a], [b]) => a - b);
    yield { key: least, pages: found.map(([page]) => page), steps: found.map(([, step]) => step) };
  }
}

function takePostings(cursor: Cursor, found: [page: number, step: number][]): void {
  const { segment, places, block, at } = cursor;
  segment.eachPosting(block * BLOCK_KEYS + at, (page, step) => {
    const place = places[page] ?? -1;
    if (place >= 0) found.push([place, step]);
  });
  advance(cursor);
}

/** To the next key; a cursor at the end has no texts. */
function advance(cursor: Cursor): void {
  cursor.at++;
  if (cursor.at < cursor.texts.length) return;
  cursor.block++;
  cursor.at = 0;
  cursor.texts = cursor.segment.keys.blockTexts(cursor.block);
}
