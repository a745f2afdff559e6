import { Failure, failureOf } from '#core/failure.ts';
import { type Manifest, type PackIndex, packIndexSchema, packPartsSchema, type Part, type StepRow } from '#core/pack.ts';
import { type PackOffer, type Piece, wholeFile } from '#core/pack-plan.ts';
import { decodeEdits } from '#core/patch-code.ts';
import { readStep, type Step } from '#core/step.ts';
import { applyEdits } from '#core/text-edits.ts';
import { readState } from '#store/packs.ts';
import { readSigned } from '#store/signed.ts';
import { fetchPiece, type PieceTools, type PieceWatch } from './fetch-piece.ts';
import { unpack } from './unpack.ts';

/** The packs that a signed manifest stands for, and the step that leads to them from what is here. */
export interface Offer extends PackOffer {
  /** The file that names all parts. */
  partsFile: Part;
  /** Text of the list of packs: exactly what the manifest names by its hash. */
  indexText: string;
  /** What was fetched to learn this, and may be needed again after a cut. */
  fetched: Piece[];
}

/**
 * Learns what the manifest stands for with the fewest bytes: nothing when the list of packs is here already; a step, which for a
 * small update holds all of it; else the list itself. Whatever is wrong with a step, the list is still to be had.
 */
export async function learnOffer(tools: PieceTools, manifest: Manifest, watch: PieceWatch): Promise<Offer> {
  const kept = await readSigned(tools.db, 'index');
  if (kept !== undefined && (await isIndex(tools, manifest, kept))) return offerOf(kept, []);
  const { edition } = await readState(tools.db);
  const row = manifest.steps.find(({ from }) => from === edition);
  if (row && kept !== undefined) {
    try {
      return await learnFromStep(tools, { manifest, row, kept }, watch);
    } catch (error) {
      if (!isUnusable(error)) throw error;
    }
  }
  return learnFromFile(tools, manifest, watch);
}

/** Something is wrong with the file itself: asking once more would not help, another way may. */
export function isUnusable(error: unknown): boolean {
  const { code } = failureOf(error);
  return code === 'pack/damaged' || code === 'pack/too-large' || code === 'pack/unreadable' || code === 'net/not-found';
}

interface StepTask {
  manifest: Manifest;
  row: StepRow;
  kept: string;
}

async function learnFromStep(tools: PieceTools, { manifest, row, kept }: StepTask, watch: PieceWatch): Promise<Offer> {
  const { sha256: file, head } = row;
  const piece = head ? { name: `${file}@0`, file, at: 0, bytes: head.bytes } : wholeFile(row);
  const raw = await unpack(await fetchPiece(tools, piece, watch), (head ?? row).rawBytes);
  const step = readStep(raw, piece.bytes);
  demandInside(step, row);
  const indexText = applyEdits(kept, decodeEdits(step.index), manifest.index.rawBytes);
  // Mixed versions: a step of another edition, or made from another list than ours, does not lead to what was signed.
  if (!(await isIndex(tools, manifest, indexText))) throw new Failure('pack/damaged', `the step from ${row.from} leads elsewhere`);
  const from = new Map(readIndex(kept).packs.map(({ id, digest }) => [id, digest]));
  return { ...offerOf(indexText, [piece]), step: { file, from, packs: step.packs } };
}

/** The head of a large step is not signed for by itself: what it says must lie within what was. */
function demandInside({ packs }: Step, row: StepRow): void {
  const isOutside = packs.some(({ at = 0, bytes = 0, rawBytes }) => at + bytes > row.bytes || rawBytes > row.rawBytes);
  if (isOutside) throw new Failure('pack/damaged', `the step from ${row.from} names places outside itself`);
}

async function learnFromFile(tools: PieceTools, { index }: Manifest, watch: PieceWatch): Promise<Offer> {
  const piece = wholeFile(index);
  const indexText = decodeUtf8(await unpack(await fetchPiece(tools, piece, watch), index.rawBytes));
  if ((await tools.crypto.sha256Text(indexText)) !== index.digest)
    throw new Failure('pack/damaged', 'the list of packs has another digest');
  return offerOf(indexText, [piece]);
}

/** The offer with the parts of all packs, for a phone that must fetch some whole. */
export async function withParts(tools: PieceTools, offer: Offer, watch: PieceWatch): Promise<Offer> {
  const piece = wholeFile(offer.partsFile);
  const text = decodeUtf8(await unpack(await fetchPiece(tools, piece, watch), offer.partsFile.rawBytes));
  try {
    return { ...offer, parts: packPartsSchema.parse(JSON.parse(text)).packs, fetched: [...offer.fetched, piece] };
  } catch (error) {
    throw new Failure('pack/unreadable', `the list of parts: ${String(error)}`);
  }
}

function offerOf(indexText: string, fetched: Piece[]): Offer {
  const { packs, parts } = readIndex(indexText);
  return { packs, partsFile: parts, indexText, fetched };
}

async function isIndex({ crypto }: PieceTools, { index }: Manifest, text: string): Promise<boolean> {
  return (await crypto.sha256Text(text)) === index.digest;
}

function readIndex(text: string): PackIndex {
  try {
    return packIndexSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new Failure('pack/unreadable', `the list of packs: ${String(error)}`);
  }
}

function decodeUtf8(raw: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    throw new Failure('pack/unreadable', 'a list that is not UTF-8');
  }
}
