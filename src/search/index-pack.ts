import { buildSegment, type HashedPage } from '#core/search/build-segment.ts';
import { hashedPage } from '#core/search/index-entries.ts';
import { planIndex } from '#core/search/plan-index.ts';
import { nameOf } from '#core/search/segment-format.ts';
import type { Language } from '#core/language.ts';
import type { Thesaurus } from '#core/search/thesaurus.ts';
import { type IndexedRow, type IndexShelf, INDEXED } from '#store/index-shelf.ts';
import type { InstalledRow } from '#store/packs.ts';
import { inSteps } from './in-steps.ts';
import { mergeVolumes } from './merge-volumes.ts';
import { pageOfRow } from './page-of-row.ts';
import { countPages, makeVolume, maskVolume, type Volume } from './volume.ts';

export interface Indexing {
  shelf: IndexShelf;
  thesaurus: Thesaurus;
  thesaurusHash: number;
  /** Lets questions in between two steps. */
  pause(): Promise<void>;
  /** Hears of all volumes after every step that was saved. */
  onStep(volumes: readonly Volume[], mark?: IndexedRow): void;
}

/** Pages saved at a time: what is lost when the phone is closed meanwhile. */
const BATCH = 40;

/**
 * Brings the index of one pack to what the pack holds now. Each step is saved in a transaction of its own and the next
 * start goes on from there; only a pack that is wholly done is marked so. Gives the volumes there are then.
 */
export async function indexPack(pack: InstalledRow, before: readonly Volume[], indexing: Indexing): Promise<readonly Volume[]> {
  const { shelf, thesaurus, thesaurusHash, onStep, pause } = indexing;
  const pages = await readPages(pack, indexing);
  const { volumes: masked, add } = await maskOld(pack.id, before, pages, indexing);
  let volumes = masked;
  const made: Volume[] = [];
  for (let at = 0; at < add.length; at += BATCH) {
    await pause();
    const batch = add.slice(at, at + BATCH).flatMap((name) => pages.get(name) ?? []);
    const bytes = await inSteps(buildSegment(batch, thesaurus), pause);
    const { volume, row } = makeVolume(nextNumber(volumes), [{ lang: (pack.lang ?? '') as Language | '', bytes }]);
    await shelf.save({ put: [row], drop: [] });
    volumes = [...volumes, volume];
    made.push(volume);
    onStep(volumes);
  }
  if (made.length > 1) volumes = await mergeVolumes(volumes, made, indexing);
  await pause();
  const count = countPages(volumes).get(pack.id) ?? 0;
  const mark: IndexedRow = { pack: pack.id, number: INDEXED, digest: pack.digest, thesaurus: thesaurusHash, pages: count };
  const isMarked = await shelf.mark(mark, pack.installedAt);
  onStep(volumes, isMarked ? mark : undefined);
  return volumes;
}

/** Masks pages that the pack no longer holds as they are; names those that are still to be indexed. */
async function maskOld(
  pack: string,
  before: readonly Volume[],
  pages: ReadonlyMap<string, HashedPage>,
  { shelf, onStep }: Indexing,
): Promise<{ volumes: readonly Volume[]; add: string[] }> {
  const parts = before.flatMap((volume) => volume.segments.map((_, part) => ({ volume, part })));
  const held = parts.map(({ volume, part }, number) => ({ number, pages: heldPages(volume, part, pack) }));
  const { mask, add } = planIndex(held, new Map([...pages].map(([name, { hash }]) => [name, hash])));
  const isTouched = (volume: Volume): boolean => parts.some((own, number) => own.volume === volume && mask.has(number));
  const changed = before
    .filter(isTouched)
    .map((volume) => maskVolume(volume, (part) => mask.get(parts.findIndex((own) => own.volume === volume && own.part === part)) ?? []));
  if (changed.length > 0) await shelf.save({ put: changed.map(({ row }) => row), drop: [] });
  const volumes = before.map((volume) => changed.find((one) => one.volume.number === volume.number)?.volume ?? volume);
  onStep(volumes);
  return { volumes, add };
}

/** The pages of a segment; those of other packs, as pages that do not count. */
function heldPages({ segments }: Volume, part: number, pack: string): { name: string; hash: number; isMasked: boolean }[] {
  const own = segments[part];
  if (!own?.segment.packNames.includes(pack)) return [];
  const { segment, masked } = own;
  return Array.from({ length: segment.pageCount }, (_, page) => {
    const isMasked = masked.has(page) || segment.packOf(page) !== pack;
    return { name: isMasked ? '' : segment.nameText(page), hash: segment.hashes[page] ?? 0, isMasked };
  });
}

/** Every page of the pack that can be looked for, by name. Read at once: a request for each entry would cost ten times as much. */
async function readPages({ id, scope }: InstalledRow, { shelf, thesaurusHash, pause }: Indexing): Promise<Map<string, HashedPage>> {
  const rows = await shelf.rowsOf(id);
  const neutral = new Map((id === scope ? rows : await shelf.rowsOf(scope)).map((row) => [row.id, row]));
  const pages = new Map<string, HashedPage>();
  for (let at = 0; at < rows.length; at += BATCH) {
    for (const row of rows.slice(at, at + BATCH)) {
      const page = pageOfRow(row, neutral.get(row.id));
      if (page) pages.set(nameOf(page), { page, pack: id, hash: indexedHash(page, thesaurusHash) });
    }
    await pause();
  }
  return pages;
}

/** By which a change of a page, or of the thesaurus it is indexed with, is known. */
export function indexedHash(page: HashedPage['page'], thesaurusHash: number): number {
  return (hashedPage(page).hash ^ thesaurusHash) >>> 0;
}

function nextNumber(volumes: readonly Volume[]): number {
  return 1 + Math.max(-1, ...volumes.map(({ number }) => number));
}
