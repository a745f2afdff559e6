import type { TextEdit } from './text-edits.ts';

/** Shortest piece of the old text worth naming by its place: a shorter one costs more than its letters. */
const SHORTEST_COPY = 20;
/** Places of one piece that are compared: a text that repeats itself a thousand times must not take minutes. */
const MOST_PLACES = 32;
/** A piece this long is surely the right one: no better is looked for. */
const LONG_ENOUGH = 64;

interface Match {
  /** Where in the old and in the new text, and how long. */
  old: number;
  new: number;
  length: number;
}

/** The edits that make `after` from `before`; several small ones where several places changed. No edits: the same text. */
export function diffText(before: string, after: string): TextEdit[] {
  const start = sameStart(before, after);
  const end = sameEnd(before, after, Math.min(before.length, after.length) - start);
  const middle = after.length - end;
  const matches = findMatches(before, after, start, middle);
  return editsOf(after, [{ old: 0, new: 0, length: start }, ...matches, { old: before.length - end, new: middle, length: end }]);
}

function sameStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function sameEnd(a: string, b: string, most: number): number {
  let length = 0;
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1;
  return length;
}

/** Pieces of the old text that stand in `after` between `from` and `to`, in the order of the new text. */
function findMatches(before: string, after: string, from: number, to: number): Match[] {
  const places = placesOf(before);
  const matches: Match[] = [];
  let free = from;
  let expected = from;
  for (let at = from; at + SHORTEST_COPY <= to;) {
    const found = longestAt(before, after, { at, to, expected, places: places.get(after.slice(at, at + SHORTEST_COPY)) ?? [] });
    if (!found) {
      at += 1;
      continue;
    }
    const match = widen(before, after, found, free);
    matches.push(match);
    free = match.new + match.length;
    expected = match.old + match.length;
    at = free;
  }
  return matches;
}

function placesOf(text: string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + SHORTEST_COPY <= text.length; at += 1) {
    const piece = text.slice(at, at + SHORTEST_COPY);
    const known = places.get(piece);
    if (!known) places.set(piece, [at]);
    else if (known.length < MOST_PLACES) known.push(at);
  }
  return places;
}

interface Search {
  at: number;
  to: number;
  /** Where the old text goes on if nothing was moved. */
  expected: number;
  places: readonly number[];
}

function longestAt(before: string, after: string, { at, to, expected, places }: Search): Match | undefined {
  let best: Match | undefined;
  for (const old of places) {
    let length = SHORTEST_COPY;
    while (old + length < before.length && at + length < to && before[old + length] === after[at + length]) length += 1;
    // Of two that are as long the nearer one: its place is a smaller number.
    const isNearer = best?.length === length && Math.abs(old - expected) < Math.abs(best.old - expected);
    if (!best || length > best.length || isNearer) best = { old, new: at, length };
    if (length >= LONG_ENOUGH && old >= expected) break;
  }
  return best;
}

/** Takes in what stood before a match and is the same, back to where the new text is still `free`. */
function widen(before: string, after: string, match: Match, free: number): Match {
  let back = 0;
  while (match.new - back > free && match.old - back > 0 && before[match.old - back - 1] === after[match.new - back - 1]) back += 1;
  return { old: match.old - back, new: match.new - back, length: match.length + back };
}

/** What lies between one match and the next is an edit. */
function editsOf(after: string, matches: readonly Match[]): TextEdit[] {
  const edits: TextEdit[] = [];
  let copy = 0;
  for (const [index, { old, new: place, length }] of matches.entries()) {
    const next = matches[index + 1];
    copy += length;
    if (!next) break;
    const edit = { copy, skip: next.old - old - length, insert: after.slice(place + length, next.new) };
    // Where one match begins as the other ends, nothing has changed between them.
    if (edit.skip === 0 && edit.insert === '') continue;
    edits.push(edit);
    copy = 0;
  }
  return edits;
}
