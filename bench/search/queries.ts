import { type Entry } from '#core/entry.ts';
import { placedWords } from '#core/search/letters.ts';
import { searchPage } from '#core/search/search-page.ts';
import type { PackedEntry } from './corpus.ts';
import { Random } from './random.ts';

export const KINDS = ['exact', 'prefix', 'mistake', 'several', 'typing'] as const;
export type QueryKind = (typeof KINDS)[number];

/** What stands in the search field after a keystroke. */
export interface Query {
  kind: QueryKind;
  text: string;
}

const EACH = 50;
const LETTERS = /^\p{L}+$/u;

/** Fifty queries of each kind, mixed: words as often as pages have them, in the languages the pages are in. */
export function makeQueries(packed: readonly PackedEntry[]): Query[] {
  const random = new Random(7);
  const pages = packed.flatMap(({ entry }) => ('lang' in entry ? (searchPage(entry as Entry) ?? []) : []));
  const someWords = (): string[] => placedWords(random.pick(random.pick(pages).pieces).text).map(({ text }) => text.toLowerCase());
  const known = new Set(
    pages.flatMap(({ pieces }) => pieces.flatMap(({ text }) => placedWords(text).map((word) => word.text.toLowerCase()))),
  );
  const make: Record<QueryKind, () => string> = {
    exact: () => wordOf(random, someWords, 4),
    prefix: () => wordOf(random, someWords, 7).slice(0, random.between(4, 5)),
    mistake: () => mistaken(random, wordOf(random, someWords, 6), known),
    several: () => `${severalOf(random, someWords)}`,
    typing: () => {
      const whole = severalOf(random, someWords);
      return whole.slice(0, random.between(2, whole.length));
    },
  };
  // Kinds by turns: what the engine learns to run fast, it learns for all.
  return Array.from({ length: EACH }, () => KINDS.map((kind): Query => ({ kind, text: make[kind]() }))).flat();
}

function wordOf(random: Random, someWords: () => string[], least: number): string {
  for (;;) {
    const fitting = someWords().filter((word) => word.length >= least && LETTERS.test(word));
    if (fitting.length > 0) return random.pick(fitting);
  }
}

/** Two to four words as they follow one another. */
function severalOf(random: Random, someWords: () => string[]): string {
  const count = random.between(2, 4);
  for (;;) {
    const words = someWords();
    if (words.length < count) continue;
    const from = random.between(0, words.length - count);
    return words.slice(from, from + count).join(' ');
  }
}

/** A word with a letter gone, doubled, wrong, or two exchanged, that no page has. */
function mistaken(random: Random, word: string, known: ReadonlySet<string>): string {
  for (;;) {
    const at = random.between(1, word.length - 2);
    const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
    const other = random.pick([...word]);
    const made = random.pick([
      before + after,
      before + letter + letter + after,
      before + other + after,
      before + after.charAt(0) + letter + after.slice(1),
    ]);
    if (!known.has(made)) return made;
  }
}
