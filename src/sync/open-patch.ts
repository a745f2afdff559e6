import { Failure } from '#core/failure.ts';
import type { PackRow } from '#core/pack.ts';
import type { PlannedPatch } from '#core/pack-plan.ts';
import { applyPatch, editedIds } from '#core/patch.ts';
import { decodePatch } from '#core/patch-code.ts';
import type { PackContent } from '#store/apply-packs.ts';
import { packList, packRows, rowLine } from '#store/lists.ts';
import { fetchPiece, type PieceTools, type PieceWatch } from './fetch-piece.ts';
import { readLines } from './read-lines.ts';
import { unpack } from './unpack.ts';

/** What a patch makes of a pack that is on this phone, prepared outside any transaction: nothing is written here. */
export async function openPatch(tools: PieceTools, row: PackRow, planned: PlannedPatch, watch: PieceWatch): Promise<PackContent> {
  const { db, crypto } = tools;
  const from = (await db.packs.get(row.id))?.digest ?? '';
  const ids = (await packList(db, row.id, crypto.sha256Text)).map(({ id }) => id);
  const patch = decodePatch(await patchBytes(tools, planned, watch));
  const old = (await packRows(db, row.id, new Set(editedIds(patch, ids)))).map(rowLine);
  // Endless data: the publisher signed how long the whole pack is.
  const { texts, gone } = applyPatch(patch, ids, new Map(old.map(({ id, text }) => [id, text])), row.rawBytes);
  return { row, lines: texts.flatMap(readLines), patch: { from, gone } };
}

async function patchBytes(tools: PieceTools, { id, patch, piece, at = 0, bytes = 0, rawBytes }: PlannedPatch, watch: PieceWatch) {
  if (patch) return patch;
  if (!piece) throw new Failure('pack/damaged', `${id}: a patch that lies nowhere`);
  const start = at - piece.at;
  return unpack((await fetchPiece(tools, piece, watch)).slice(start, start + bytes), rawBytes);
}
