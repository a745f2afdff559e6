/**
 * Letters as people type them. Every word is brought to the Russian or the plain Latin alphabet, on the page and in the
 * query alike, for that is what their keyboards have. The traps behind each line are in docs/decisions/010-search.md.
 */
const FOLDED: Record<string, string> = {
  ё: 'е',
  ң: 'н',
  ө: 'о',
  ү: 'у',
  қ: 'к',
  ғ: 'г',
  ҳ: 'х',
  ҷ: 'ч',
  ӣ: 'и',
  ӯ: 'у',
  // Uzbek oʻ; typed as у on a Russian keyboard, which the tolerance for mistakes forgives.
  ў: 'о',
  ә: 'а',
  і: 'и',
  һ: 'х',
  ұ: 'у',
  // Look-alikes and fonts of the nineties.
  ɵ: 'о',
  ʏ: 'у',
  њ: 'х',
  љ: 'ч',
  ї: 'и',
  ќ: 'к',
  ѓ: 'г',
  ı: 'i',
  ş: 'sh',
  ç: 'ch',
  ğ: 'g',
  ö: 'o',
  ü: 'u',
  ł: 'l',
  ß: 'ss',
};

const APOSTROPHES = /[ʻʼ'‘’`´′]/g;
const WORD = /[\p{L}\p{N}\p{M}ʻʼ'‘’`´′]+/gu;
const CYRILLIC = /[\u0400-\u04ff]/;
const LATIN_LOOKALIKES: Record<string, string> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х', y: 'у', k: 'к', i: 'и' };

/** A word of a text and where it stands, in UTF-16 units. */
export interface PlacedWord {
  text: string;
  start: number;
  end: number;
}

/** The words of a text as they are written. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** The words of a text in reading order; a hyphen parts two words, an apostrophe does not. */
export function placedWords(text: string): PlacedWord[] {
  return Array.from(text.matchAll(WORD), (match) => ({ text: match[0], start: match.index, end: match.index + match[0].length })).filter(
    ({ text: word }) => foldWord(word) !== '',
  );
}

export function hasCyrillic(word: string): boolean {
  return CYRILLIC.test(word);
}

/** A word in small letters of one plain alphabet: Russian without ё, or Latin without marks. Empty when nothing is left. */
export function foldWord(word: string): string {
  const small = word.normalize('NFC').toLowerCase().replace(APOSTROPHES, '');
  const isCyrillic = hasCyrillic(small);
  let folded = '';
  for (const letter of small) {
    if (isCyrillic && letter in LATIN_LOOKALIKES) folded += LATIN_LOOKALIKES[letter];
    else folded += FOLDED[letter] ?? (letter > '\u00bf' && letter < '\u0250' ? letter.normalize('NFD')[0] : letter);
  }
  return folded;
}
