import type { Segment } from './segment.ts';
import { type KeyRecord, type PageRecord, writeSegment } from './write-segment.ts';

/** A segment and the pages of it that no longer count. */
export interface MaskedSegment {
  segment: Segment;
  masked: ReadonlySet<number>;
}

/** One segment of all pages that count: the same bytes as if they alone had been indexed together. */
export function mergeSegments(segments: readonly MaskedSegment[]): Uint8Array<ArrayBuffer> {
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
  return writeSegment(
    pages.map(({ record }) => record),
    mergedKeys(segments, places),
  );
}

function recordOf(segment: Segment, page: number): PageRecord {
  return { name: segment.nameText(page), kind: segment.kinds[page] ?? 0, hash: segment.hashes[page] ?? 0 };
}

function* mergedKeys(segments: readonly MaskedSegment[], places: readonly Int32Array[]): Generator<KeyRecord> {
  const cursors = segments.map(({ segment }) => keysOf(segment));
  let heads = cursors.map((cursor) => cursor.next());
  for (;;) {
    const texts = heads.flatMap(({ done, value }) => (done ? [] : [value.text]));
    const least = texts.reduce<string | undefined>((a, b) => (a === undefined || b < a ? b : a), undefined);
    if (least === undefined) return;
    const found: [page: number, step: number][] = [];
    heads = heads.map((head, from) => {
      if (head.done || head.value.text !== least) return head;
      segments[from]?.segment.eachPosting(head.value.key, (page, step) => {
        const place = places[from]?.[page] ?? -1;
        if (place >= 0) found.push([place, step]);
      });
      return cursors[from]?.next() ?? head;
    });
    if (found.length === 0) continue;
    found.sort(([a], [b]) => a - b);
    yield { key: least, pages: found.map(([page]) => page), steps: found.map(([, step]) => step) };
  }
}

function* keysOf(segment: Segment): Generator<{ key: number; text: string }, undefined> {
  for (let block = 0; block < segment.blockCount; block++) {
    const keys: { key: number; text: string }[] = [];
    let text = '';
    segment.walkBlock(block, (key, shared, from, length) => {
      text = text.slice(0, shared) + segment.ownText(from, length);
      keys.push({ key, text });
      return true;
    });
    yield* keys;
  }
  return undefined;
}
