import type { Language } from '#core/language.ts';
import { languageChain } from '#core/language.ts';
import type { TirekDatabase } from './database.ts';
import { foldedWords } from './folding.ts';
import { readTitles, type Titled } from './title-list.ts';

/** One page that the query names. `title` and `detail` are in the reader's language where it exists in it. */
export interface TitleHit {
  id: string;
  kind: 'article' | 'organisation' | 'term';
  title: string;
  detail: string;
  score: number;
}

/** A word of at least so many letters is also found inside a longer one. */
const SUBSTRING_LETTERS = 4;

/** What helps most first, where the words fit equally well. */
const KINDS: readonly TitleHit['kind'][] = ['article', 'organisation', 'term'];

/** A page that answers comes before a word that explains: as much as a word's exact place in a title. */
const KIND_BONUS: Record<TitleHit['kind'], number> = { article: 4, organisation: 0, term: 0 };

const SCORES = { exact: 4, start: 3, inside: 2, detail: 1 };

/**
 * Searches titles, summaries, names and glossary words in every language at once; every word of the query must
 * occur. Simple on purpose: the search engine replaces it where its index is built.
 */
export async function findTitles(db: TirekDatabase, lang: Language, query: string, limit: number): Promise<TitleHit[]> {
  const words = foldedWords(query);
  if (words.length === 0) return [];
  const { compare } = new Intl.Collator(lang);
  return (await readTitles(db))
    .flatMap((titled) => {
      const score = scoreOf(titled, words);
      return score > 0 ? [{ ...shownIn(titled, lang), score: score + KIND_BONUS[titled.kind] }] : [];
    })
    .toSorted((a, b) => b.score - a.score || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compare(a.title, b.title))
    .slice(0, limit);
}

/** Sum over the query's words; 0 as soon as one word does not occur. */
function scoreOf({ titleWords, detailWords }: Titled, query: readonly string[]): number {
  const scores = query.map((word) => Math.max(wordScore(titleWords, word), wordScore(detailWords, word) > 0 ? SCORES.detail : 0));
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0);
}

function wordScore(words: readonly string[], wanted: string): number {
  if (words.includes(wanted)) return SCORES.exact;
  if (words.some((word) => word.startsWith(wanted))) return SCORES.start;
  return wanted.length >= SUBSTRING_LETTERS && words.some((word) => word.includes(wanted)) ? SCORES.inside : 0;
}

function shownIn({ id, kind, names }: Titled, lang: Language): Omit<TitleHit, 'score'> {
  const best = languageChain(lang).flatMap((next) => names.get(next) ?? [])[0];
  return { id, kind, title: best?.title ?? id, detail: best?.detail ?? '' };
}
