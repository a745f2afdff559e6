import type { Language } from '#core/language.ts';
import { ENDINGS } from '#core/search/suffixes.ts';
import type { Random } from './random.ts';

/** What makes a vocabulary grow with the pages: other forms of known words, names and numbers. */

const ENDINGS_OF: Record<Language, readonly string[]> = {
  ky: ENDINGS.ky.nouns,
  kk: ENDINGS.kk.nouns,
  uz: ENDINGS.uz.nouns,
  tg: ENDINGS.tg.nouns,
  ru: 'а у ом е ы ов ам ами ах ой ый ого ому ым ая ую ые ых ть л ла ли ет ют ит ят ся ние ния нию нием'.split(' '),
  en: 's ed ing er ers ly able ment ments ness'.split(' '),
};

/** A known word with its last letters off and one or two endings on. */
export function inflectedWord(random: Random, words: readonly string[], lang: Language): string {
  const word = random.pick(words);
  const stem = word.length > 5 ? word.slice(0, -random.between(0, 2)) || word : word;
  const ending = random.pick(ENDINGS_OF[lang]);
  return stem + ending + (random.share() < 0.3 ? random.pick(ENDINGS_OF[lang]) : '');
}

/** A name made of the halves of two words, or a number: most are met once. */
export function coinedWord(random: Random, words: readonly string[]): string {
  if (random.share() < 0.3) return String(random.between(1, 99_999));
  const [first, second] = [random.pick(words), random.pick(words)];
  const name = first.slice(0, random.between(2, 4)) + second.slice(-random.between(2, 4));
  return name.slice(0, 1).toUpperCase() + name.slice(1).toLowerCase();
}
