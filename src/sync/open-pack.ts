import { Failure } from '#core/failure.ts';
import type { Part } from '#core/pack.ts';
import { wholeFile } from '#core/pack-plan.ts';
import type { EntryLine } from '#store/entry-row.ts';
import { fetchPiece, type PieceTools, type PieceWatch } from './fetch-piece.ts';
import { readLines } from './read-lines.ts';
import { unpack } from './unpack.ts';

/**
 * The entries of a pack, part by part from the stage, so that the screen stays alive between parts. A line may run over
 * from one part into the next.
 */
export async function openPack(
  tools: PieceTools,
  { id, parts }: { id: string; parts: readonly Part[] },
  watch: PieceWatch,
): Promise<EntryLine[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const lines: EntryLine[] = [];
  let rest = '';
  for (const part of parts) {
    const raw = await unpack(await fetchPiece(tools, wholeFile(part), watch), part.rawBytes);
    const text = rest + decodePiece(decoder, id, raw);
    const end = text.lastIndexOf('\n') + 1;
    lines.push(...readLines(text.slice(0, end)));
    rest = text.slice(end);
  }
  return [...lines, ...readLines(rest + decodePiece(decoder, id))];
}

function decodePiece(decoder: TextDecoder, id: string, raw?: Uint8Array): string {
  try {
    return decoder.decode(raw, { stream: raw !== undefined });
  } catch {
    throw new Failure('pack/unreadable', `${id}: not UTF-8`);
  }
}
