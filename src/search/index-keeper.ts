import { textHash } from '#core/search/bytes.ts';
import { makeIndex, type SearchIndex } from '#core/search/search-index.ts';
import { FORMAT_VERSION } from '#core/search/segment-format.ts';
import { compileSuggestions } from '#core/search/suggest.ts';
import { compilePhrases, openThesaurus } from '#core/search/thesaurus.ts';
import type { Term } from '#core/term.ts';
import { PACK_COUNTRIES } from '#core/vocabulary.ts';
import { knownValues } from '#store/entry-row.ts';
import {
  type IndexedRow,
  type IndexShelf,
  INDEXED,
  NO_PACK,
  openIndexShelf,
  type ShelfRow,
  type ThesaurusRow,
} from '#store/index-shelf.ts';
import type { InstalledRow } from '#store/packs.ts';
import type { IndexState } from './answer.ts';
import { indexPack, type Indexing } from './index-pack.ts';
import { type ListedIndex, makeListed, openListed } from './listed-index.ts';
import { loadVolumes } from './load-volumes.ts';
import { tidyVolumes } from './merge-volumes.ts';
import { ShownPages } from './shown-pages.ts';
import { countPages, type Volume } from './volume.ts';

/** The index in memory: what a question is asked of. */
export interface OpenIndex extends IndexState {
  search: SearchIndex;
  /** Text of core/search/suggest.ts. */
  suggestions: string;
  thesaurusHash: number;
  /** Digests of the packs as they are indexed; absent of one that is not wholly. */
  digests: ReadonlyMap<string, string>;
  shown: ShownPages;
  /** Absent until the titles of all pages are indexed. */
  listed: ListedIndex | undefined;
}

export interface KeeperParts {
  indexedDB: IDBFactory;
  /** One worker indexes at a time, whatever tabs are open; absent where the browser has no locks. */
  locks: Pick<LockManager, 'request'> | undefined;
  pause(): Promise<void>;
  onState(state: IndexState): void;
}

/** Terms travel with what every phone has. */
const TERMS_PACK = 'core';

/**
 * Keeps the index in step with the packs on the phone. `open` loads what is saved, at once; `keep` indexes what is
 * new or changed, in steps, and may be called at any time.
 */
export class IndexKeeper {
  readonly #parts: KeeperParts;
  readonly #shown = new ShownPages();
  #shelf: IndexShelf | undefined;
  #packs: readonly InstalledRow[] = [];
  #marks = new Map<string, IndexedRow>();
  #volumes: readonly Volume[] = [];
  #words: ThesaurusRow = { pack: NO_PACK, number: INDEXED, digest: '', phrases: '', suggestions: '', hash: 0 };
  #search = makeIndex([], openThesaurus(''));
  #listed: ListedIndex | undefined;
  #state: IndexState = { indexed: 0, total: 0 };
  #loading: Promise<void> | undefined;
  #keeping = Promise.resolve();

  constructor(parts: KeeperParts) {
    this.#parts = parts;
  }

  async shelf(): Promise<IndexShelf | undefined> {
    if (!this.#shelf?.isOpen()) this.#shelf = await openIndexShelf(this.#parts.indexedDB);
    return this.#shelf;
  }

  /** The index as it is saved. */
  async open(): Promise<OpenIndex> {
    this.#loading ??= this.#load();
    await this.#loading;
    return {
      ...this.#state,
      search: this.#search,
      suggestions: this.#words.suggestions,
      thesaurusHash: this.#words.hash,
      digests: new Map(Array.from(this.#marks.values(), ({ pack, digest }) => [pack, digest])),
      shown: this.#shown,
      listed: this.#listed,
    };
  }

  /** Indexes whatever has changed since; resolves when all is done. One call waits for the one before. */
  keep(): Promise<void> {
    const { locks } = this.#parts;
    const run = (): Promise<void> => (locks ? locks.request('tirek-search', () => this.#keep()) : this.#keep());
    this.#keeping = this.#keeping.then(run, run);
    return this.#keeping;
  }

  async #keep(): Promise<void> {
    // Another tab may have indexed meanwhile: what is saved is the truth.
    this.#loading = this.#load();
    await this.#loading;
    const shelf = await this.shelf();
    if (!shelf) return;
    const indexing: Indexing = {
      shelf,
      thesaurus: this.#search.thesaurus,
      thesaurusHash: this.#words.hash,
      pause: this.#parts.pause,
      onStep: (volumes, mark) => this.#stepped(volumes, mark),
    };
    const isDue = ({ id, digest }: InstalledRow): boolean => {
      const mark = this.#marks.get(id);
      return mark?.digest !== digest || mark.thesaurus !== this.#words.hash;
    };
    // First, for it is small: when the last pack is done, screens ask again.
    this.#listed ??= await makeListed(this.#listDigest(), indexing);
    let volumes = this.#volumes;
    for (const pack of this.#packs.filter(isDue)) {
      this.#marks.delete(pack.id);
      volumes = await indexPack(pack, volumes, indexing);
    }
    await tidyVolumes(volumes, indexing);
  }

  #stepped(volumes: readonly Volume[], mark?: IndexedRow): void {
    if (mark) this.#marks.set(mark.pack, mark);
    this.#take(volumes);
    this.#parts.onState(this.#state);
  }

  async #load(): Promise<void> {
    const shelf = await this.shelf();
    if (!shelf) return;
    const [packs, rows] = await Promise.all([shelf.packs(), shelf.index()]);
    await this.#takeWords(shelf, packs, rows);
    const installed = new Set(packs.map(({ id }) => id));
    const { volumes, useless } = await loadVolumes(rows, this.#volumes, installed);
    const counts = countPages(volumes);
    const marks = rows.filter((row): row is IndexedRow => 'pages' in row && (counts.get(row.pack) ?? 0) === row.pages);
    this.#packs = inOrderOfNeed(packs);
    this.#marks = new Map(marks.flatMap((mark) => (installed.has(mark.pack) ? [[mark.pack, mark]] : [])));
    this.#take(volumes);
    this.#listed = openListed(rows, this.#listDigest(), this.#search.thesaurus);
    const gone = rows.filter((row) => 'pages' in row && !installed.has(row.pack));
    const drop = [...gone, ...useless].map(({ pack, number }) => ({ pack, number }));
    if (drop.length > 0) await shelf.save({ put: [], drop });
  }

  /** The thesaurus as it was saved, or made anew when the pack of the terms has changed. */
  async #takeWords(shelf: IndexShelf, packs: readonly InstalledRow[], rows: readonly ShelfRow[]): Promise<void> {
    const digest = `${FORMAT_VERSION} ${packs.find(({ id }) => id === TERMS_PACK)?.digest ?? ''}`;
    if (digest === this.#words.digest) return;
    const saved = rows.find((row): row is ThesaurusRow => 'phrases' in row && row.digest === digest);
    this.#words = saved ?? (await makeWords(shelf, digest));
    this.#search = makeIndex([], openThesaurus(this.#words.phrases));
  }

  /** The list of all pages travels with the terms. */
  #listDigest(): string {
    return `${this.#words.digest} ${this.#words.hash}`;
  }

  #take(volumes: readonly Volume[]): void {
    this.#volumes = volumes;
    this.#search = makeIndex(
      volumes.flatMap(({ segments }) => segments),
      this.#search.thesaurus,
    );
    const counts = countPages(volumes);
    const counted = this.#packs.map(({ id, digest, entryCount }) => {
      const pages = counts.get(id) ?? 0;
      // What a pack holds beside pages is not indexed: only a finished pack says how many there are.
      return { indexed: pages, total: this.#marks.get(id)?.digest === digest ? pages : Math.max(entryCount, pages + 1) };
    });
    this.#state = {
      indexed: counted.reduce((sum, { indexed }) => sum + indexed, 0),
      total: counted.reduce((sum, { total }) => sum + total, 0),
    };
  }
}

/** What every phone has is indexed first, then the countries in the order of need, and what is for advocates last. */
function inOrderOfNeed(packs: readonly InstalledRow[]): InstalledRow[] {
  const order: readonly string[] = ['core', ...PACK_COUNTRIES];
  const place = ({ scope }: InstalledRow): number => (order.includes(scope) ? order.indexOf(scope) : order.length);
  return packs.toSorted((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
}

async function makeWords(shelf: IndexShelf, digest: string): Promise<ThesaurusRow> {
  const terms = knownValues<Term>(await shelf.terms());
  const phrases = compilePhrases(terms);
  const suggestions = compileSuggestions(terms);
  const row: ThesaurusRow = { pack: NO_PACK, number: INDEXED, digest, phrases, suggestions, hash: textHash(phrases) };
  await shelf.save({ put: [row], drop: [] });
  return row;
}
