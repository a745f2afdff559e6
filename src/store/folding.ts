/** Letters that people type without their marks on a Russian or Latin keyboard, to the letter they type instead. */
const LETTERS: Record<string, string> = {
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
  ў: 'у',
  ә: 'а',
  і: 'и',
  һ: 'х',
  ұ: 'у',
};
const MARKED = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** Text as titles are compared: lower case, letters without their marks, no apostrophes. */
function foldText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ʻʼ'‘’`]/g, '')
    .replace(MARKED, (letter) => LETTERS[letter] ?? letter);
}

/** The folded words of a text. */
export function foldedWords(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
