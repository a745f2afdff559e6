/** Keys may begin with other letters than a word does in Latin ones: by each letter that has several sounds, all of them. */
const SOUNDS: Record<string, string> = {
  а: 'a', ә: 'a', б: 'b', п: 'p', в: 'v', г: 'g', ғ: 'g', ѓ: 'g', д: 'dj', з: 'zj', ж: 'j', к: 'kh', қ: 'kh', ќ: 'kh', л: 'l', м: 'm',
  н: 'n', ң: 'n', о: 'o', ө: 'o', ў: 'o', ɵ: 'o', р: 'r', с: 'sw', т: 'ts', ц: 's', у: 'u', ү: 'u', ұ: 'u', ӯ: 'u', ф: 'f', х: 'h', ҳ: 'h', һ: 'h',
  ч: 'c', ҷ: 'c', ш: 'w', щ: 'w', и: 'ie', й: 'ie', ы: 'ie', і: 'ie', ӣ: 'ie', ї: 'ie', я: 'ie', ю: 'ie', е: 'e', ё: 'e', э: 'e',
  a: 'a', b: 'b', d: 'dj', f: 'f', g: 'g', h: 'h', j: 'j', l: 'l', m: 'm', n: 'n', o: 'o', r: 'r', u: 'u', v: 'v', w: 'v', z: 'zj',
  q: 'k',
}; // prettier-ignore

/** By UTF-16 unit, the first letters that a key can have, as bits from `a` on; 0 where anything may follow. */
const FIRST = new Uint32Array(0x500);
for (const [letter, sounds] of Object.entries(SOUNDS)) {
  const bits = Array.from(sounds, bitOf).reduce((all, bit) => all | bit, 0);
  for (const one of [letter, letter.toUpperCase()]) FIRST[one.charCodeAt(0)] = bits;
}

function bitOf(letter: string): number {
  return 1 << (letter.charCodeAt(0) - 97);
}

/** The first letters of keys, as bits. */
export function firstLetters(keys: readonly string[]): number {
  return keys.reduce((all, key) => all | bitOf(key), 0);
}

/** Whether the key of a word whose first UTF-16 unit this is can begin with one of the letters: no for most, at no cost. */
export function couldBegin(unit: number, letters: number): boolean {
  const first = FIRST[unit] ?? 0;
  return first === 0 || (first & letters) !== 0;
}
