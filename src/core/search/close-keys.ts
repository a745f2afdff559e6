import type { Segment } from './segment.ts';

/** Distance rows of the letters walked so far: keys in order share them, so each letter is compared once. */
const MOST_LETTERS = 64;

/**
 * Calls `visit` with every key that is within `most` mistakes of `word` (a letter wrong, missing, too many, or two
 * exchanged), or begins with such a word.
 */
export function eachCloseKey(segment: Segment, word: string, most: number, visit: (key: number, mistakes: number) => void): void {
  const width = word.length + 1;
  const rows = Array.from({ length: MOST_LETTERS }, () => new Uint8Array(width));
  rows[0]?.forEach((_, at, row) => (row[at] = at));
  const letters = new Uint8Array(MOST_LETTERS);
  /** Fewest mistakes of a beginning of the key against the whole word, by length of the beginning. */
  const best = new Uint8Array(MOST_LETTERS).fill(255);
  let dead = MOST_LETTERS;
  for (let block = 0; block < segment.blockCount; block++) {
    segment.walkBlock(block, (key, shared, from, length) => {
      if (shared >= dead) return true;
      dead = MOST_LETTERS;
      const end = shared + length;
      let depth = shared;
      while (depth < end) {
        letters[depth] = segment.keyByte(from + depth - shared);
        depth++;
        const least = nextRow(rows, letters, depth, word);
        best[depth] = Math.min(best[depth - 1] ?? 255, rows[depth]?.[width - 1] ?? 255);
        if (least > most && (best[depth] ?? 255) > most) {
          dead = depth;
          return true;
        }
      }
      if ((best[end] ?? 255) <= most && isWord(letters[0] ?? 0)) visit(key, best[end] ?? 0);
      return true;
    });
  }
}

/** Concepts and countries begin with a sign. */
function isWord(byte: number): boolean {
  return byte !== 35 && byte !== 64;
}

/** Fills the row of one more letter (optimal string alignment); returns its least distance. */
function nextRow(rows: readonly Uint8Array[], letters: Uint8Array, depth: number, word: string): number {
  const [row, before, earlier] = [rows[depth], rows[depth - 1], rows[depth - 2]];
  if (!row || !before) return 255;
  const letter = letters[depth - 1] ?? 0;
  row[0] = depth;
  let least = depth;
  for (let at = 1; at <= word.length; at++) {
    const own = word.charCodeAt(at - 1);
    let distance = (before[at - 1] ?? 0) + (own === letter ? 0 : 1);
    distance = Math.min(distance, (before[at] ?? 0) + 1, (row[at - 1] ?? 0) + 1);
    const isExchanged = earlier && at > 1 && own === letters[depth - 2] && word.charCodeAt(at - 2) === letter;
    if (isExchanged) distance = Math.min(distance, (earlier[at - 2] ?? 0) + 1);
    row[at] = distance;
    if (distance < least) least = distance;
  }
  return least;
}
