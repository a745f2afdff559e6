import { type Language, languageChain } from '#core/language.ts';
import type { Hit } from '#core/search/find-pages.ts';
import { bestSnippet, makeMarker, type Marker } from '#core/search/mark-text.ts';
import type { ReadQuery } from '#core/search/read-query.ts';
import { nameOf } from '#core/search/segment-format.ts';
import type { TextPiece } from '#core/search/search-page.ts';
import type { EntryKey, IndexShelf } from '#store/index-shelf.ts';
import type { EntryRow } from '#store/entry-row.ts';
import type { InstalledRow } from '#store/packs.ts';
import type { ShownHit } from './answer.ts';
import type { OpenIndex } from './index-keeper.ts';
import { indexedHash } from './index-pack.ts';
import { pageOfRow } from './page-of-row.ts';
import type { ShownPage } from './shown-pages.ts';

interface HitToShow {
  hit: Hit;
  /** Whether the packs of all its pages are as they were indexed: then so are the pages. */
  isInStep: boolean;
  /** Under which it is remembered; of one that may still change, none. */
  name: string | undefined;
  known: ShownPage | undefined;
  /** Entries to be read. */
  keys: EntryKey[];
}

/** Reads what hits are called and why they were found. An entry with a page that changed after it was indexed is left out. */
export async function showHits(
  hits: readonly Hit[],
  { lang, query }: { lang: Language; query: ReadQuery },
  index: OpenIndex,
  shelf: Pick<IndexShelf, 'rows'>,
): Promise<ShownHit[]> {
  const chain = languageChain(lang);
  let toShow: HitToShow[] = [];
  let digests = new Map<string, string>();
  const rows = await shelf.rows((packs) => {
    digests = digestsOf(packs);
    toShow = hits.map((hit) => planHit(hit, chain, index, digests));
    return toShow.flatMap(({ keys }) => keys);
  });
  const byName = new Map(rows.flatMap((row) => (row ? [[nameOf(row), row] as const] : [])));
  const mark = makeMarker(query, index.search.thesaurus);
  return toShow.flatMap((one) => {
    const shown = one.known ?? readPage(one, chain, byName, index);
    if (!shown) return [];
    if (one.name !== undefined && !one.known) index.shown.set(one.name, { ...shown, packs: packsOf(one, byName, digests) });
    return [showHit(one.hit, shown, chain, mark)];
  });
}

function digestsOf(packs: readonly InstalledRow[]): Map<string, string> {
  return new Map(packs.map(({ id, digest }) => [id, digest]));
}

function planHit(hit: Hit, chain: readonly Language[], index: OpenIndex, digests: ReadonlyMap<string, string>): HitToShow {
  const isInStep = hit.pages.every(({ pack }) => digests.has(pack) && digests.get(pack) === index.digests.get(pack));
  const keysIn = (langs: readonly string[]): EntryKey[] => langs.map((lang) => [hit.id, lang]);
  // While the index grows, the reader's own language may be on the phone and not in it.
  if (!isInStep || index.indexed < index.total) return { hit, isInStep, name: undefined, known: undefined, keys: keysIn(['', ...chain]) };
  const langs = ['', ...shownLanguage(hit, chain)];
  const name = [hit.id, chain[0], ...langs].join(' ');
  const known = index.shown.get(name, digests);
  return { hit, isInStep, name, known, keys: known ? [] : keysIn(langs) };
}

/** The first language of the chain in which the entry has a page of its own. */
function shownLanguage({ pages }: Hit, chain: readonly Language[]): Language[] {
  return chain.filter((lang) => pages.some((page) => page.lang === lang)).slice(0, 1);
}

type Rows = ReadonlyMap<string, EntryRow>;

function readPage(
  { hit, isInStep }: HitToShow,
  chain: readonly Language[],
  rows: Rows,
  index: OpenIndex,
): Omit<ShownPage, 'packs'> | undefined {
  const pageIn = (lang: string): ReturnType<typeof pageOfRow> => pageOfRow(rows.get(nameOf({ id: hit.id, lang })), rows.get(`${hit.id} `));
  const isAsIndexed = (lang: string, hash: number): boolean => {
    const page = pageIn(lang);
    return page !== undefined && indexedHash(page, index.thesaurusHash) === hash;
  };
  if (!isInStep && !hit.pages.every(({ lang, hash }) => isAsIndexed(lang, hash))) return undefined;
  const whole = pageIn('');
  const page = chain.map(pageIn).find((one) => one !== undefined) ?? whole;
  return page && { page, whole };
}

/** The packs that the words of a hit come from. */
function packsOf({ keys }: HitToShow, rows: Rows, digests: ReadonlyMap<string, string>): ShownPage['packs'] {
  const packs = new Set(keys.flatMap(([id, lang]) => rows.get(nameOf({ id, lang }))?.pack ?? []));
  return Array.from(packs, (id) => ({ id, digest: digests.get(id) ?? '' }));
}

function showHit({ id, kind, score }: Hit, { page, whole }: Omit<ShownPage, 'packs'>, chain: readonly Language[], mark: Marker): ShownHit {
  const title = titleOf([...page.pieces, ...(whole?.pieces ?? [])], chain) ?? { field: 'title', lang: 'en', text: id };
  const texts = page.pieces.filter((piece) => piece.text !== title.text && (page.lang !== '' || isReadable(piece, chain)));
  const [country] = page.countries;
  return {
    id,
    kind,
    lang: title.lang,
    title: mark(title.text, title.lang),
    snippet: bestSnippet(texts.map(({ text, lang }) => mark(text, lang))),
    ...(country === undefined ? {} : { country }),
    score,
  };
}

/** Of an entry with words in many languages, those the reader reads. */
function isReadable({ lang }: TextPiece, chain: readonly Language[]): boolean {
  return lang === chain[0] || lang === 'en';
}

/** The title in the reader's language, or the next of the chain; a fact has none and is its own statement. */
function titleOf(pieces: readonly TextPiece[], chain: readonly Language[]): TextPiece | undefined {
  for (const field of ['title', 'summary'] as const) {
    for (const lang of chain) {
      const found = pieces.find((piece) => piece.field === field && piece.lang === lang);
      if (found) return found;
    }
  }
  return undefined;
}
