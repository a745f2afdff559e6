/** Latin spellings of Cyrillic sounds, longest first. */
const LETTERS: [string, string][] = [
  ['shch', 'щ'], ['sh', 'ш'], ['ch', 'ч'], ['zh', 'ж'], ['kh', 'х'], ['ts', 'ц'], ['ya', 'я'], ['yu', 'ю'], ['yo', 'е'], ['ye', 'е'],
  ['dj', 'ж'], ['a', 'а'], ['b', 'б'], ['c', 'ц'], ['d', 'д'], ['e', 'е'], ['f', 'ф'], ['g', 'г'], ['h', 'х'], ['i', 'и'], ['j', 'ж'],
  ['k', 'к'], ['l', 'л'], ['m', 'м'], ['n', 'н'], ['o', 'о'], ['p', 'п'], ['q', 'к'], ['r', 'р'], ['s', 'с'], ['t', 'т'], ['u', 'у'],
  ['v', 'в'], ['w', 'в'], ['x', 'х'], ['z', 'з'],
]; // prettier-ignore

/**
 * A Latin word as its writer would have put it in Cyrillic: good enough to take a Russian or Kyrgyz ending off
 * (“zaprety” → «запреты»), and never shown to anybody.
 */
export function guessCyrillic(latin: string): string {
  let cyrillic = '';
  for (let at = 0; at < latin.length;) {
    const [from, to] = LETTERS.find(([spelling]) => latin.startsWith(spelling, at)) ?? yOf(latin, at);
    cyrillic += to;
    at += from.length;
  }
  return cyrillic;
}

/** й after a vowel, ы after anything else; other signs as they are. */
function yOf(latin: string, at: number): [string, string] {
  const letter = latin[at] ?? '';
  if (letter !== 'y') return [letter, letter];
  return ['y', /[aeiou]/.test(latin[at - 1] ?? '') ? 'й' : 'ы'];
}
