import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemRussian } from '@orama/stemmers/russian';
import type { Language } from '../language.ts';
import { guessCyrillic } from './cyrillic-guess.ts';
import { hasCyrillic } from './letters.ts';
import { ENDINGS, followsAny, followsTurkic, stripEndings } from './suffixes.ts';

const NOUNS = {
  ky: new Set(ENDINGS.ky.nouns),
  kk: new Set(ENDINGS.kk.nouns),
  uz: new Set(ENDINGS.uz.nouns),
  tg: new Set(ENDINGS.tg.nouns),
};
const ALL = {
  ky: new Set([...ENDINGS.ky.nouns, ...ENDINGS.ky.verbs]),
  kk: new Set([...ENDINGS.kk.nouns, ...ENDINGS.kk.verbs]),
  uz: new Set([...ENDINGS.uz.nouns, ...ENDINGS.uz.verbs]),
  tg: new Set([...ENDINGS.tg.nouns, ...ENDINGS.tg.verbs]),
};

const FOLLOWS = { ky: followsTurkic, kk: followsTurkic, uz: followsAny, tg: followsAny };

/** A folded word in the script its language is written in here: Uzbek and English Latin, the others Cyrillic. */
function inScriptOf(word: string, lang: Language): string {
  if (lang === 'uz') return hasCyrillic(word) ? uzbekLatin(word) : word;
  return lang === 'en' || hasCyrillic(word) ? word : guessCyrillic(word);
}

const UZBEK: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'j', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r',
  с: 's', т: 't', у: 'u', ф: 'f', х: 'x', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sh', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'yu', я: 'ya',
}; // prettier-ignore

function uzbekLatin(word: string): string {
  return Array.from(word, (letter) => UZBEK[letter] ?? letter).join('');
}

/**
 * The part of a folded word that its endings leave alone. Snowball for Russian and English; for the others endings of
 * nouns only, since an ending of a verb is too often a part of another word. Words with digits stay whole.
 */
export function stemWord(folded: string, lang: Language): string {
  if (/\d/.test(folded)) return folded;
  const word = inScriptOf(folded, lang);
  if (lang === 'ru') return stemRussian(word);
  if (lang === 'en') return hasCyrillic(word) ? word : stemEnglish(word);
  return softened(stripEndings(word, NOUNS[lang], FOLLOWS[lang]));
}

/** Stem with the endings of verbs off too: only for a wider net, at a lower weight. Nothing for Russian and English. */
export function verbStem(folded: string, lang: Language): string | undefined {
  if (lang === 'ru' || lang === 'en' || /\d/.test(folded)) return undefined;
  return softened(stripEndings(inScriptOf(folded, lang), ALL[lang], FOLLOWS[lang]));
}

/** Китеб(и) and китеп, иш керег(и) and керек are one word: the last consonant grows soft before a vowel. */
function softened(stem: string): string {
  return stem.replace(/б$/, 'п').replace(/г$/, 'к').replace(/b$/, 'p').replace(/g$/, 'k');
}
