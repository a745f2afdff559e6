import { type Language, languageChain } from '#core/language.ts';
import { findPages } from '#core/search/find-pages.ts';
import { makeMarker, type MarkedText } from '#core/search/mark-text.ts';
import type { Contents } from '#core/contents.ts';
import type { IndexShelf } from '#store/index-shelf.ts';
import type { ElsewhereHit, SearchRequest } from './answer.ts';
import type { OpenIndex } from './index-keeper.ts';
import { readContents } from './listed-index.ts';

const MOST = 3;
/** Titles looked at: those of pages that are on the phone come first as often. */
const CANDIDATES = 40;
/** Share of the words asked that a title must say: a title is short, and one word of five is in many. */
const LEAST_SHARE = 0.5;

/** Pages that are not on this phone and say in their title what is asked. None as long as it is not known what is on the phone. */
export async function findElsewhere(request: SearchRequest, index: OpenIndex, shelf: IndexShelf): Promise<ElsewhereHit[]> {
  const { listed, indexed, total } = index;
  if (!listed || indexed < total || (request.kind !== undefined && request.kind !== 'article')) return [];
  const { hits, query } = findPages(listed.search, request.text, { ...request, limit: CANDIDATES });
  const isAway = ({ id }: { id: string }): boolean => !index.search.groups.has(id);
  const away = hits.filter(isAway);
  if (away.length === 0) return [];
  const { contents, packs } = await readContents(shelf);
  const scopes = new Set(packs.map(({ scope }) => scope));
  const mark = makeMarker(query, listed.search.thesaurus);
  const least = Math.max(1, LEAST_SHARE * query.words.length);
  return away
    .flatMap(({ id }) => contents?.articles.find((page) => page.id === id && !scopes.has(page.scope)) ?? [])
    .flatMap((page) => showListed(page, request.lang, least, mark) ?? [])
    .slice(0, MOST);
}

function showListed(
  { id, scope, titles }: Contents['articles'][number],
  reader: Language,
  least: number,
  mark: (text: string, lang: Language) => MarkedText,
): ElsewhereHit | undefined {
  const marked = languageChain(reader).flatMap((lang) => (titles[lang] === undefined ? [] : [{ lang, title: mark(titles[lang], lang) }]));
  const [shown] = marked;
  if (!shown || !marked.some(({ title }) => title.marks.length >= least)) return undefined;
  return { id, scope, ...shown };
}
