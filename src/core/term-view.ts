import { type Language, LANGUAGES, languageChain } from './language.ts';
import type { Spelling, Term } from './term.ts';

/** A language in one script: Uzbek is written in two. */
export type Tongue = keyof Term['terms'];

/** How one tongue names a concept: the word of the papers, then what else is said. */
export interface Naming {
  tongue: Tongue;
  head: Spelling;
  others: Spelling[];
}

function scripts(lang: Language): Tongue[] {
  return lang === 'uz' ? ['uz', 'uzCyrl'] : [lang];
}

/** BCP 47 tag of a tongue. */
export function tongueTag(tongue: Tongue): string {
  return tongue === 'uzCyrl' ? 'uz-Cyrl' : tongue;
}

function namingIn(tongue: Tongue, { terms }: Term): Naming | undefined {
  const spellings = terms[tongue] ?? [];
  const head = spellings.find(({ kind }) => kind === 'preferred') ?? spellings[0];
  return head && { tongue, head, others: spellings.filter((other) => other !== head) };
}

/** The name in the reader's language, or the next of the chain that has one. */
export function ownNaming(term: Term, lang: Language): Naming | undefined {
  const tongues = languageChain(lang).flatMap(scripts);
  return tongues.flatMap((tongue) => namingIn(tongue, term) ?? [])[0];
}

/** The names in all other tongues, in the order of the languages. */
export function otherNamings(term: Term, lang: Language): Naming[] {
  const own = ownNaming(term, lang)?.tongue;
  const tongues = LANGUAGES.flatMap(scripts).filter((tongue) => tongue !== own);
  return tongues.flatMap((tongue) => namingIn(tongue, term) ?? []);
}

/** True for a word that nobody has yet met in a text. English is the working language: its words carry no check. */
export function isUnseen({ checked }: Spelling, tongue: Tongue): boolean {
  return tongue !== 'en' && checked !== true;
}

/** Both scripts of Uzbek and the other tongues, in the order of the languages. */
export const TONGUES = LANGUAGES.flatMap(scripts);

/** How one tongue names a concept, for a table: the word of the papers, what else it is called, what people say. */
export function namingCells(term: Term, tongue: Tongue): string[] {
  const naming = namingIn(tongue, term);
  const said = (isEveryday: boolean): string =>
    (naming?.others ?? []).flatMap(({ t, kind }) => ((kind === 'colloquial') === isEveryday ? t : [])).join('; ');
  return [naming?.head.t ?? '', said(false), said(true)];
}
