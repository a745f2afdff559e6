import { LANGUAGES } from '#core/language.ts';
import { findPages } from '#core/search/find-pages.ts';
import { foldWord, placedWords } from '#core/search/letters.ts';
import type { MarkedText } from '#core/search/mark-text.ts';
import type { Correction } from '#core/search/read-query.ts';
import { suggestWords } from '#core/search/suggest.ts';
import { indexKey } from '#core/search/word-keys.ts';
import type { SearchAnswer, SearchRequest, ShownHit } from './answer.ts';
import { findElsewhere } from './find-elsewhere.ts';
import type { IndexKeeper } from './index-keeper.ts';
import { showHits } from './show-hits.ts';

/** Answers one question from what is indexed now. */
export async function ask(keeper: IndexKeeper, request: SearchRequest): Promise<SearchAnswer> {
  const index = await keeper.open();
  const { indexed, total } = index;
  const shelf = await keeper.shelf();
  if (!shelf || request.text.trim() === '') return { hits: [], count: 0, elsewhere: [], suggestions: [], indexed, total };
  const { hits: found, count, query } = findPages(index.search, request.text, request);
  const hits = await showHits(found, { lang: request.lang, query }, index, shelf);
  const elsewhere = await findElsewhere(request, index, shelf);
  const meant = meantQuery(request.text, query.corrections, hits);
  const suggestions = suggestWords(request.text, request.lang, index.suggestions);
  return { hits, count, elsewhere, suggestions, indexed, total, ...(meant === undefined ? {} : { meant }) };
}

/** The query with mistaken words as the pages spell them; undefined when nothing was put right, or no page shows how. */
function meantQuery(text: string, corrections: readonly Correction[], hits: readonly ShownHit[]): string | undefined {
  let meant = text;
  for (const { word, key } of corrections) {
    const spelled = hits.map(({ title, snippet }) => spelledAs(key, [title, snippet])).find((one) => one !== undefined);
    if (spelled !== undefined) meant = meant.replace(word, () => spelled);
  }
  return meant === text ? undefined : meant;
}

function spelledAs(key: string, texts: readonly MarkedText[]): string | undefined {
  for (const { text, marks } of texts) {
    for (const [start, end] of marks) {
      const word = placedWords(text.slice(start, end))[0]?.text ?? '';
      const keys = LANGUAGES.map((lang) => indexKey(foldWord(word), lang));
      if (keys.some((one) => one === key || one.startsWith(key))) return word.toLowerCase();
    }
  }
  return undefined;
}
