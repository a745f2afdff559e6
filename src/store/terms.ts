import type { Language } from '#core/language.ts';
import type { Term } from '#core/term.ts';
import { ownNaming } from '#core/term-view.ts';
import type { TirekDatabase } from './database.ts';
import { knownValues } from './entry-row.ts';
import { foldedWords } from './folding.ts';
import { type Shown, withWords } from './overlay.ts';

export type ShownTerm = Term & Shown;

/** The glossary, in the alphabet of the reader's language. */
export async function listTerms(db: TirekDatabase, lang: Language): Promise<ShownTerm[]> {
  const terms = knownValues<Term>(await db.entries.where('[kind+lang]').equals(['term', '']).toArray());
  const { compare } = new Intl.Collator(lang);
  const names = new Map(terms.map((term) => [term.id, ownNaming(term, lang)?.head.t ?? term.id]));
  const sorted = terms.toSorted((a, b) => compare(names.get(a.id) ?? '', names.get(b.id) ?? '') || (a.id < b.id ? -1 : 1));
  return withWords(db, sorted, lang);
}

/** Every word by which a term can be found, in all languages, folded. */
export function termWords({ terms }: Pick<Term, 'terms'>): string[] {
  const spellings = Object.values(terms).flatMap((held) => held ?? []);
  return [...new Set(spellings.flatMap(({ t }) => foldedWords(t)))];
}

/** True when every word of the query begins one of the term's words. */
export function isFoundBy(query: string, words: readonly string[]): boolean {
  return foldedWords(query).every((wanted) => words.some((word) => word.startsWith(wanted)));
}
