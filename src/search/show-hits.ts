import type { Entry, NeutralEntry } from '#core/entry.ts';
import { type Language, languageChain } from '#core/language.ts';
import type { Hit } from '#core/search/find-pages.ts';
import { hashedPage } from '#core/search/index-entries.ts';
import { bestSnippet, type MarkedText, markText } from '#core/search/mark-text.ts';
import type { ReadQuery } from '#core/search/read-query.ts';
import { countriesOf, type SearchPage, searchPage, type TextPiece } from '#core/search/search-page.ts';
import type { Thesaurus } from '#core/search/thesaurus.ts';
import type { EntryKey } from '#store/index-shelf.ts';
import { type EntryRow, knownValues } from '#store/entry-row.ts';
import type { ShownHit } from './answer.ts';

type ReadRows = (keys: readonly EntryKey[]) => Promise<(EntryRow | undefined)[]>;

/** The page that a stored entry is indexed as. */
export function pageOfRow(row: EntryRow | undefined, neutral: EntryRow | undefined): SearchPage | undefined {
  const [entry] = knownValues<Entry>([row]);
  const [whole] = knownValues<NeutralEntry>([neutral]);
  return entry && searchPage(entry, whole && countriesOf(whole));
}

export interface ShowRequest {
  lang: Language;
  query: ReadQuery;
  thesaurus: Thesaurus;
  /** Hash under which a page is indexed, for it may have changed since. */
  hashOf(hit: Hit): number | undefined;
  thesaurusHash: number;
}

/** Reads what hits are called and why they were found. A page that changed after it was indexed is left out. */
export async function showHits(hits: readonly Hit[], read: ReadRows, request: ShowRequest): Promise<ShownHit[]> {
  const shown = await Promise.all(hits.map((hit) => showHit(hit, read, request)));
  return shown.flatMap((one) => one ?? []);
}

async function showHit(
  hit: Hit,
  read: ReadRows,
  { lang, query, thesaurus, hashOf, thesaurusHash }: ShowRequest,
): Promise<ShownHit | undefined> {
  const chain = languageChain(lang);
  const [neutral, found, ...rows] = await read([[hit.id, ''], [hit.id, hit.lang], ...chain.map((next): EntryKey => [hit.id, next])]);
  const indexed = pageOfRow(found, neutral);
  if (!indexed || (hashedPage(indexed).hash ^ thesaurusHash) >>> 0 !== hashOf(hit)) return undefined;
  const page = rows.map((row) => pageOfRow(row, neutral)).find((one) => one !== undefined) ?? indexed;
  const mark = ({ text, lang: own }: TextPiece): MarkedText => markText(text, own, query, thesaurus);
  const title = titleOf(page, neutral, chain);
  const texts = page.pieces.filter((piece) => piece.text !== title.text && (page.lang !== '' || isReadable(piece, chain)));
  const [country] = page.countries;
  return {
    id: hit.id,
    kind: hit.kind,
    lang: title.lang,
    title: mark(title),
    snippet: bestSnippet(texts.map(mark)),
    ...(country === undefined ? {} : { country }),
    score: hit.score,
  };
}

/** Of an entry with words in many languages, those the reader reads. */
function isReadable({ lang }: TextPiece, chain: readonly Language[]): boolean {
  return lang === chain[0] || lang === 'en';
}

/** The title in the reader's language, or the next of the chain; a fact has none and is its own statement. */
function titleOf(page: SearchPage, neutral: EntryRow | undefined, chain: readonly Language[]): TextPiece {
  const own = pageOfRow(neutral, neutral)?.pieces ?? [];
  const pieces = [...page.pieces, ...own];
  for (const field of ['title', 'summary'] as const) {
    for (const lang of chain) {
      const found = pieces.find((piece) => piece.field === field && piece.lang === lang);
      if (found) return found;
    }
  }
  return { field: 'title', lang: 'en', text: page.id };
}
