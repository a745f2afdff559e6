import type { Contents } from '#core/contents.ts';
import { CONTENTS_ID } from '#core/entry.ts';
import { buildSegment } from '#core/search/build-segment.ts';
import { hashedPage } from '#core/search/index-entries.ts';
import { listedPages } from '#core/search/listed-pages.ts';
import { makeIndex, type SearchIndex } from '#core/search/search-index.ts';
import { Segment } from '#core/search/segment.ts';
import type { Thesaurus } from '#core/search/thesaurus.ts';
import { knownValues } from '#store/entry-row.ts';
import { type IndexShelf, INDEXED, LISTED, type ListedRow, type ShelfRow } from '#store/index-shelf.ts';
import type { InstalledRow } from '#store/packs.ts';
import type { Indexing } from './index-pack.ts';
import { inSteps } from './in-steps.ts';

/** The titles of all pages there are, so that one that is not on this phone can be found too. */
export interface ListedIndex {
  digest: string;
  search: SearchIndex;
}

/** The index of titles as it was saved; undefined when there is none, or it is of another list. */
export function openListed(rows: readonly ShelfRow[], digest: string, thesaurus: Thesaurus): ListedIndex | undefined {
  const row = rows.find((one): one is ListedRow => one.pack === LISTED);
  if (row?.digest !== digest) return undefined;
  try {
    return listedIndex(row, thesaurus);
  } catch {
    return undefined;
  }
}

/** Indexes the titles and saves them. */
export async function makeListed(digest: string, { shelf, thesaurus, pause }: Indexing): Promise<ListedIndex> {
  const { contents } = await readContents(shelf);
  const pages = listedPages(contents ?? { articles: [] }).map((page) => hashedPage(page));
  const row: ListedRow = { pack: LISTED, number: INDEXED, digest, bytes: await inSteps(buildSegment(pages, thesaurus), pause) };
  await shelf.save({ put: [row], drop: [] });
  return listedIndex(row, thesaurus);
}

function listedIndex({ digest, bytes }: ListedRow, thesaurus: Thesaurus): ListedIndex {
  return { digest, search: makeIndex([{ segment: new Segment(bytes), lang: '', masked: new Set() }], thesaurus) };
}

/** The list of all pages, and what of it is on this phone. */
export async function readContents(shelf: IndexShelf): Promise<{ contents: Contents | undefined; packs: readonly InstalledRow[] }> {
  let packs: readonly InstalledRow[] = [];
  const rows = await shelf.rows((installed) => {
    packs = installed;
    return [[CONTENTS_ID, '']];
  });
  const [contents] = knownValues(rows) as unknown as Contents[];
  return { contents, packs };
}
