const A = 97;

/** Keys may begin with other letters than a word does in Latin ones: by each letter that has several sounds, all of them. */
const SOUNDS: Record<string, string> = {
  а: 'a', ә: 'a', б: 'b', п: 'p', в: 'v', г: 'g', ғ: 'g', ѓ: 'g', д: 'dj', з: 'zj', ж: 'j', к: 'kh', қ: 'kh', ќ: 'kh', л: 'l', м: 'm',
  н: 'n', ң: 'n', о: 'o', ө: 'o', ў: 'o', ɵ: 'o', р: 'r', с: 'sw', т: 'ts', ц: 's', у: 'u', ү: 'u', ұ: 'u', ӯ: 'u', ф: 'f', х: 'h', ҳ: 'h', һ: 'h',
  ч: 'c', ҷ: 'c', ш: 'w', щ: 'w', и: 'ie', й: 'ie', ы: 'ie', і: 'ie', ӣ: 'ie', ї: 'ie', я: 'ie', ю: 'ie', е: 'e', ё: 'e', э: 'e',
  a: 'a', b: 'b', d: 'dj', f: 'f', g: 'g', h: 'h', j: 'j', l: 'l', m: 'm', n: 'n', o: 'o', r: 'r', u: 'u', v: 'v', w: 'v', z: 'zj',
  q: 'k',
}; // prettier-ignore

/** Letters of two sounds, of which the next letter is not the second. */
const SOUNDS_OF_TWO = new Set(Array.from('яЯюЮ', (letter) => letter.charCodeAt(0)));

/** By UTF-16 unit, the letters that its sound can begin with, as bits from `a` on; 0 where nothing is known. */
const SOUND_OF = new Uint32Array(0x500);
/** By UTF-16 unit, the one of them that stands where the next letter changes nothing. */
const PLAIN_SOUND = new Uint8Array(0x500);
for (const [letter, sounds] of Object.entries(SOUNDS)) {
  for (const one of [letter, letter.toUpperCase()]) {
    SOUND_OF[one.charCodeAt(0)] = bitsOf(sounds);
    PLAIN_SOUND[one.charCodeAt(0)] = sounds.charCodeAt(0) - A;
  }
}

/** Letters that may change the sound of a consonant before them, of an i, or of any other. */
const CHANGES = { consonant: bitsOf('hswcjz'), i: bitsOf('ieo') };
const [I, N, G] = [bitsOf('i'), bitsOf('n'), bitsOf('g')];
const ANY = 0xffff_ffff;

function bitsOf(letters: string): number {
  return Array.from(letters, (letter) => 1 << (letter.charCodeAt(0) - A)).reduce((all, bit) => all | bit, 0);
}

/**
 * Tells of a word, by its first two letters as they are written, whether its key may be one of some keys or begin as
 * one does: no for most, at no cost. What is not certain is let through.
 */
export class SoundFilter {
  readonly #first: number;
  /** By the first letter of a key, the second letters that follow it. */
  readonly #second = new Uint32Array(32);

  constructor(keys: readonly string[]) {
    this.#first = keys.reduce((all, key) => all | bitsOf(key.slice(0, 1)), 0);
    for (const key of keys) {
      const first = (key.charCodeAt(0) - A) & 31;
      this.#second[first] = (this.#second[first] ?? 0) | (key.length > 1 ? bitsOf(key.slice(1, 2)) : ANY);
    }
  }

  lets(text: string, start: number, end: number): boolean {
    const unit = text.charCodeAt(start);
    const first = SOUND_OF[unit] ?? 0;
    if (first === 0) return true;
    if ((first & this.#first) === 0) return false;
    const second = end - start > 1 ? (SOUND_OF[text.charCodeAt(start + 1)] ?? 0) : 0;
    const changes = (first & I) !== 0 ? CHANGES.i : CHANGES.consonant;
    const isDoubled = first === second || (first === N && second === G);
    if (second === 0 || isDoubled || (second & changes) !== 0 || SOUNDS_OF_TWO.has(unit)) return true;
    return ((this.#second[PLAIN_SOUND[unit] ?? 0] ?? 0) & second) !== 0;
  }
}
