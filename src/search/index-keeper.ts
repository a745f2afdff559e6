import type { Language } from '#core/language.ts';
import { textHash } from '#core/search/bytes.ts';
import type { SearchSegment } from '#core/search/score-pages.ts';
import { Segment } from '#core/search/segment.ts';
import { FORMAT_VERSION } from '#core/search/segment-format.ts';
import { compileSuggestions } from '#core/search/suggest.ts';
import { compilePhrases, openThesaurus, type Thesaurus } from '#core/search/thesaurus.ts';
import type { Term } from '#core/term.ts';
import { PACK_COUNTRIES } from '#core/vocabulary.ts';
import { knownValues } from '#store/entry-row.ts';
import {
  type IndexedRow,
  type IndexShelf,
  INDEXED,
  NO_PACK,
  openIndexShelf,
  type SegmentRow,
  type ShelfRow,
  type ThesaurusRow,
} from '#store/index-shelf.ts';
import type { InstalledRow } from '#store/packs.ts';
import type { IndexState } from './answer.ts';
import { countPages, indexPack, type LoadedSegment } from './index-pack.ts';

/** The index in memory: what a question is asked of. */
export interface OpenIndex extends IndexState {
  segments: SearchSegment[];
  /** Text of core/search/suggest.ts. */
  suggestions: string;
  thesaurus: Thesaurus;
  thesaurusHash: number;
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

interface PackIndex {
  pack: InstalledRow;
  segments: LoadedSegment[];
  mark: IndexedRow | undefined;
}

/**
 * Keeps the index in step with the packs on the phone. `open` loads what is saved, at once; `keep` indexes what is
 * new or changed, in steps, and may be called at any time.
 */
export class IndexKeeper {
  readonly #parts: KeeperParts;
  #shelf: IndexShelf | undefined;
  #packs = new Map<string, PackIndex>();
  #words: ThesaurusRow = { pack: NO_PACK, number: INDEXED, digest: '', phrases: '', suggestions: '' };
  #thesaurus = openThesaurus('');
  #thesaurusHash = 0;
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
      ...this.#state(),
      segments: this.#segments(),
      suggestions: this.#words.suggestions,
      thesaurus: this.#thesaurus,
      thesaurusHash: this.#thesaurusHash,
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
    const isDue = ({ pack, mark }: PackIndex): boolean => mark?.digest !== pack.digest || mark.thesaurus !== this.#thesaurusHash;
    for (const { pack, segments } of [...this.#packs.values()].filter(isDue)) {
      await indexPack(
        { ...pack, segments },
        {
          shelf,
          thesaurus: this.#thesaurus,
          thesaurusHash: this.#thesaurusHash,
          pause: this.#parts.pause,
          onStep: (id, next, done) => this.#stepped(id, next, done),
        },
      );
    }
  }

  #stepped(id: string, segments: LoadedSegment[], mark: IndexedRow | undefined): void {
    const before = this.#packs.get(id);
    if (before) this.#packs.set(id, { ...before, segments, mark });
    this.#parts.onState(this.#state());
  }

  async #load(): Promise<void> {
    const shelf = await this.shelf();
    if (!shelf) return;
    const [packs, index] = await Promise.all([shelf.packs(), shelf.index()]);
    await this.#takeWords(shelf, packs, index);
    const { sound, damaged } = soundSegments(index);
    const installed = new Set(packs.map(({ id }) => id));
    const gone = index.filter(({ pack }) => pack !== NO_PACK && !installed.has(pack));
    const marks = index.filter((row): row is IndexedRow => 'pages' in row);
    this.#packs = new Map(
      inOrderOfNeed(packs).map((pack) => {
        const segments = sound.filter(({ row }) => row.pack === pack.id);
        const mark = marks.find((one) => one.pack === pack.id && one.pages === countPages(segments));
        return [pack.id, { pack, mark, segments }];
      }),
    );
    const drop = [...gone, ...damaged];
    if (drop.length > 0) await shelf.save({ put: [], drop });
  }

  /** The thesaurus as it was saved, or made anew when the pack of the terms has changed. */
  async #takeWords(shelf: IndexShelf, packs: readonly InstalledRow[], index: readonly ShelfRow[]): Promise<void> {
    const digest = `${FORMAT_VERSION} ${packs.find(({ id }) => id === TERMS_PACK)?.digest ?? ''}`;
    if (digest === this.#words.digest) return;
    const saved = index.find((row): row is ThesaurusRow => 'phrases' in row && row.digest === digest);
    this.#words = saved ?? (await makeWords(shelf, digest));
    this.#thesaurus = openThesaurus(this.#words.phrases);
    this.#thesaurusHash = textHash(this.#words.phrases);
  }

  #segments(): SearchSegment[] {
    return [...this.#packs.values()].flatMap(({ pack, segments }) =>
      segments.map(({ row, segment }) => ({ segment, lang: (pack.lang ?? '') as Language | '', masked: new Set(row.masked) })),
    );
  }

  #state(): IndexState {
    const packs = [...this.#packs.values()];
    const counted = packs.map(({ pack, segments, mark }) => {
      const pages = countPages(segments);
      // What a pack holds beside pages is not indexed: only a finished pack says how many there are.
      return { indexed: pages, total: mark?.digest === pack.digest ? pages : Math.max(pack.entryCount, pages) };
    });
    return {
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
  const row: ThesaurusRow = {
    pack: NO_PACK,
    number: INDEXED,
    digest,
    phrases: compilePhrases(terms),
    suggestions: compileSuggestions(terms),
  };
  await shelf.save({ put: [row], drop: [] });
  return row;
}

/** A segment that cannot be read is thrown away and built anew. */
function soundSegments(rows: readonly ShelfRow[]): { sound: LoadedSegment[]; damaged: SegmentRow[] } {
  const sound: LoadedSegment[] = [];
  const damaged: SegmentRow[] = [];
  for (const row of rows) {
    if (!('bytes' in row)) continue;
    try {
      sound.push({ row, segment: new Segment(row.bytes) });
    } catch {
      damaged.push(row);
    }
  }
  return { sound, damaged };
}
