import { diffText } from './diff-text.ts';
import { Failure } from './failure.ts';
import type { PackLine } from './pack.ts';
import { applyEdits, type TextEdit } from './text-edits.ts';

/**
 * How a pack came from what it was. Entries are named by their place among the old ones, sorted by id: a number of a byte or
 * two, where an id would cost thirty.
 */
export interface PackPatch {
  drop: number[];
  /** Canonical JSON of new entries. */
  put: string[];
  edit: { at: number; edits: TextEdit[] }[];
}

/** The patch from the lines of one version to those of another; both sorted by id. */
export function diffPack(before: readonly PackLine[], after: readonly PackLine[]): PackPatch {
  const now = new Map(after.map(({ id, text }) => [id, text]));
  const known = new Set(before.map(({ id }) => id));
  const patch: PackPatch = { drop: [], put: after.filter(({ id }) => !known.has(id)).map(({ text }) => text), edit: [] };
  for (const [at, { id, text }] of before.entries()) {
    const next = now.get(id);
    if (next === undefined) patch.drop.push(at);
    else if (next !== text) patch.edit.push({ at, edits: diffText(text, next) });
  }
  return patch;
}

/** What applying a patch gives. */
export interface PatchedLines {
  /** Canonical JSON of entries that are new or changed. */
  texts: string[];
  /** Ids of entries that are gone. */
  gone: string[];
}

/**
 * Applies a patch to a pack whose entries have these ids, in order; `before` gives the old text of those that are edited. The
 * patch comes from the network: a place outside the pack, or more than `limit` characters in all (endless data), is refused.
 */
export function applyPatch(patch: PackPatch, ids: readonly string[], before: ReadonlyMap<string, string>, limit: number): PatchedLines {
  let room = limit;
  const take = (text: string): string => {
    room -= text.length;
    if (room < 0) throw new Failure('pack/too-large', `a patch that makes more than ${limit} characters`);
    return text;
  };
  const edited = patch.edit.map(({ at, edits }) => take(applyEdits(textAt(ids, before, at), edits, room)));
  return { texts: [...edited, ...patch.put.map(take)], gone: patch.drop.map((at) => idAt(ids, at)) };
}

/** Ids of the entries that a patch edits: whose old text must be read first. */
export function editedIds(patch: PackPatch, ids: readonly string[]): string[] {
  return patch.edit.map(({ at }) => idAt(ids, at));
}

function idAt(ids: readonly string[], at: number): string {
  const id = ids[at];
  if (id === undefined) throw new Failure('pack/damaged', `entry ${at} of ${ids.length}`);
  return id;
}

function textAt(ids: readonly string[], before: ReadonlyMap<string, string>, at: number): string {
  const id = idAt(ids, at);
  const text = before.get(id);
  if (text === undefined) throw new Failure('pack/damaged', `${id} is not here`);
  return text;
}
