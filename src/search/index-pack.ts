import { buildSegment, type HashedPage } from '#core/search/build-segment.ts';
import { hashedPage } from '#core/search/index-entries.ts';
import { mergeSegments } from '#core/search/merge-segments.ts';
import { needsMerge, planIndex } from '#core/search/plan-index.ts';
import { nameOf } from '#core/search/segment-format.ts';
import { Segment } from '#core/search/segment.ts';
import type { Thesaurus } from '#core/search/thesaurus.ts';
import { type IndexedRow, type IndexShelf, INDEXED, type SegmentRow } from '#store/index-shelf.ts';
import { pageOfRow } from './show-hits.ts';

/** A saved segment with its bytes as they are searched. */
export interface LoadedSegment {
  row: SegmentRow;
  segment: Segment;
}

export interface PackToIndex {
  id: string;
  /** The pack of the neutral halves of its entries. */
  scope: string;
  digest: string;
  installedAt: string;
  segments: readonly LoadedSegment[];
}

export interface Indexing {
  shelf: IndexShelf;
  thesaurus: Thesaurus;
  thesaurusHash: number;
  /** Hears of the segments of a pack after every step that was saved. */
  onStep(pack: string, segments: LoadedSegment[], mark?: IndexedRow): void;
  /** Lets questions in between two steps. */
  pause(): Promise<void>;
}

/** Pages indexed between two looks at what is asked meanwhile. */
const BATCH = 40;

/**
 * Brings the index of one pack to what the pack holds now. Each step is saved in a transaction of its own and the next
 * start goes on from there; only a pack that is wholly done is marked so.
 */
export async function indexPack(pack: PackToIndex, indexing: Indexing): Promise<void> {
  const { shelf, thesaurusHash, onStep, pause } = indexing;
  const pages = await readPages(pack, indexing);
  const held = pack.segments.map(({ row, segment }) => ({ number: row.number, pages: heldPages(row, segment) }));
  const plan = planIndex(held, new Map([...pages].map(([name, { hash }]) => [name, hash])));
  let segments = pack.segments.map((loaded) => withMasked(loaded, plan.mask.get(loaded.row.number) ?? []));
  const changed = segments.filter(({ row }) => plan.mask.has(row.number)).map(({ row }) => row);
  if (changed.length > 0) await shelf.save({ put: changed, drop: [] });
  onStep(pack.id, segments);
  for (let at = 0; at < plan.add.length; at += BATCH) {
    await pause();
    const batch = plan.add.slice(at, at + BATCH).flatMap((name) => pages.get(name) ?? []);
    const added = loadSegment(pack.id, nextNumber(segments), buildSegment(batch, indexing.thesaurus));
    await shelf.save({ put: [added.row], drop: [] });
    segments = [...segments, added];
    onStep(pack.id, segments);
  }
  await pause();
  segments = await finish(pack, segments, indexing, plan.add.length > BATCH);
  const mark: IndexedRow = { pack: pack.id, number: INDEXED, digest: pack.digest, thesaurus: thesaurusHash, pages: countPages(segments) };
  const isMarked = await shelf.mark(mark, pack.installedAt);
  onStep(pack.id, segments, isMarked ? mark : undefined);
}

/** Pages that count. */
export function countPages(segments: readonly LoadedSegment[]): number {
  return segments.reduce((sum, { row, segment }) => sum + segment.pageCount - row.masked.length, 0);
}

/** Makes one segment of many. */
async function finish(pack: PackToIndex, segments: LoadedSegment[], { shelf }: Indexing, isLarge: boolean): Promise<LoadedSegment[]> {
  const sizes = segments.map(({ row, segment }) => ({ pageCount: segment.pageCount, maskedCount: row.masked.length }));
  if (!(isLarge && segments.length > 1) && !needsMerge(sizes)) return segments;
  const merged = mergeSegments(segments.map(({ row, segment }) => ({ segment, masked: new Set(row.masked) })));
  const one = loadSegment(pack.id, nextNumber(segments), merged);
  const isEmpty = one.segment.pageCount === 0;
  await shelf.save({ put: isEmpty ? [] : [one.row], drop: segments.map(({ row }) => row) });
  return isEmpty ? [] : [one];
}

/** Every page of the pack that can be looked for, by name. Read at once: a request for each entry would cost ten times as much. */
async function readPages({ id, scope }: PackToIndex, { shelf, thesaurusHash, pause }: Indexing): Promise<Map<string, HashedPage>> {
  const rows = await shelf.rowsOf(id);
  const neutral = new Map((id === scope ? rows : await shelf.rowsOf(scope)).map((row) => [row.id, row]));
  const pages = new Map<string, HashedPage>();
  for (let at = 0; at < rows.length; at += BATCH) {
    for (const row of rows.slice(at, at + BATCH)) {
      const page = pageOfRow(row, neutral.get(row.id));
      if (page) pages.set(nameOf(page), { page, hash: (hashedPage(page).hash ^ thesaurusHash) >>> 0 });
    }
    await pause();
  }
  return pages;
}

function heldPages({ masked }: SegmentRow, segment: Segment): { name: string; hash: number; isMasked: boolean }[] {
  const out = new Set(masked);
  return Array.from({ length: segment.pageCount }, (_, page) => ({
    name: segment.nameText(page),
    hash: segment.hashes[page] ?? 0,
    isMasked: out.has(page),
  }));
}

function withMasked({ row, segment }: LoadedSegment, more: readonly number[]): LoadedSegment {
  return { segment, row: more.length > 0 ? { ...row, masked: [...row.masked, ...more].toSorted((a, b) => a - b) } : row };
}

function loadSegment(pack: string, number: number, bytes: Uint8Array<ArrayBuffer>): LoadedSegment {
  return { row: { pack, number, bytes, masked: [] }, segment: new Segment(bytes) };
}

function nextNumber(segments: readonly LoadedSegment[]): number {
  return 1 + Math.max(-1, ...segments.map(({ row }) => row.number));
}
