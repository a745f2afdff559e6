import { Failure } from './failure.ts';

/** One place where a text changed: keep the next `copy` characters, put in `insert`, go on `skip` characters further in the old text. */
export interface TextEdit {
  copy: number;
  /** Below zero where the new text repeats, or moves, what stood before. */
  skip: number;
  insert: string;
}

/**
 * The new text, made from the old one; what follows the last edit is kept. Edits come from the network: one that leaves the
 * old text, or makes more than `limit` characters (endless data), is refused.
 */
export function applyEdits(before: string, edits: readonly TextEdit[], limit: number): string {
  const pieces: string[] = [];
  let at = 0;
  let length = 0;
  const add = (piece: string): void => {
    length += piece.length;
    if (length > limit) throw new Failure('pack/too-large', `a text of more than ${limit} characters`);
    pieces.push(piece);
  };
  for (const { copy, skip, insert } of edits) {
    if (copy < 0 || at + copy > before.length) throw new Failure('pack/damaged', `a copy up to ${at + copy} of ${before.length}`);
    add(before.slice(at, at + copy));
    add(insert);
    at += copy + skip;
    if (at < 0 || at > before.length) throw new Failure('pack/damaged', `a place ${at} of ${before.length}`);
  }
  add(before.slice(at));
  return pieces.join('');
}
