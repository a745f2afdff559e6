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
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}ʻʼ'‘’`´′]/u;
const CYRILLIC = /[\u0400-\u04ff]/;
/** Most words are so already. */
const PLAIN = /^(?:[а-я]+|[a-z]+)$/;
const LATIN_LOOKALIKES: Record<string, string> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х', y: 'у', k: 'к', i: 'и' };

/** A word of a text and where it stands, in UTF-16 units. */
export interface PlacedWord {
  text: string;
  start: number;
  end: number;
}

/** Whether a UTF-16 unit belongs to a word, once it was asked for: 1 it does, 2 it does not. */
const WORD_UNITS = new Uint8Array(0xffff);

/** How many units the character has that begins at `at`, if it belongs to a word; else 0. */
function wordUnits(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit < 0xe000) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    return WORD_CHARACTER.test(character) ? character.length : 0;
  }
  const known = WORD_UNITS[unit] ?? 0;
  if (known > 0) return known & 1;
  const isWord = WORD_CHARACTER.test(String.fromCharCode(unit));
  WORD_UNITS[unit] = isWord ? 1 : 2;
  return isWord ? 1 : 0;
}

/** Calls `visit` with the places of the words of a text. A hand-made loop: a keystroke reads ten pages for its marks. */
export function eachWord(text: string, visit: (start: number, end: number) => void): void {
  for (let at = 0; at < text.length;) {
    let units = wordUnits(text, at);
    if (units === 0) {
      at++;
      continue;
    }
    const start = at;
    while (units > 0) {
      at += units;
      units = at < text.length ? wordUnits(text, at) : 0;
    }
    visit(start, at);
  }
}

/** The words of a text as they are written. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  eachWord(text, (start, end) => void words.push(text.slice(start, end)));
  return words;
}

/** The words of a text in reading order; a hyphen parts two words, an apostrophe does not. */
export function placedWords(text: string): PlacedWord[] {
  const words: PlacedWord[] = [];
  eachWord(text, (start, end) => {
    const word = text.slice(start, end);
    if (foldWord(word) !== '') words.push({ text: word, start, end });
  });
  return words;
}

export function hasCyrillic(word: string): boolean {
  return CYRILLIC.test(word);
}

/** A word in small letters of one plain alphabet: Russian without ё, or Latin without marks. Empty when nothing is left. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const small = word.normalize('NFC').toLowerCase().replace(APOSTROPHES, '');
  const isCyrillic = hasCyrillic(small);
  let folded = '';
  for (const letter of small) {
    const alike = isCyrillic ? LATIN_LOOKALIKES[letter] : undefined;
    folded += alike ?? FOLDED[letter] ?? (letter > '\u00bf' && letter < '\u0250' ? letter.normalize('NFD')[0] : letter);
  }
  return folded;
}
