import { type PackIndex, packId, type PackParts, type PackRow } from './pack.ts';
import { type Language } from './language.ts';
import type { StepPack } from './step.ts';

/** What the reader chose to keep. */
export interface Choice {
  /** Scopes besides `core`, which is always kept: country codes and `policy`. */
  scopes: readonly string[];
  languages: readonly Language[];
}

export interface InstalledPack {
  id: string;
  version: number;
  digest: string;
}

/** A stretch of a published file that must be here. */
export interface Piece {
  /** What it is kept under until it is used. */
  name: string;
  /** Name of the file: the SHA-256 of all its bytes. */
  file: string;
  at: number;
  bytes: number;
}

/** A step that starts from the edition on this phone. */
export interface StepOffer {
  file: string;
  /** Digests that its patches start from, by pack. */
  from: ReadonlyMap<string, string>;
  packs: readonly StepPack[];
}

/** What the publisher offers now. */
export interface PackOffer extends Pick<PackIndex, 'packs'> {
  step?: StepOffer;
  /** Absent until they are fetched: a plan without them knows only how much is to come. */
  parts?: PackParts;
}

/** A patch that is taken, and the piece that holds it; none when it came with the head of its step. */
export interface PlannedPatch extends StepPack {
  piece?: Piece;
}

/**
 * What a pull will do. `pieces` are the stretches still to fetch, each once; `bytes` is their sum on the wire. While the parts of
 * packs that come whole are not known, only their bytes are counted.
 */
export interface Plan {
  install: PackRow[];
  /** For those of `install` that are patched. */
  patches: PlannedPatch[];
  /** Ids of the others: they come by their parts. */
  whole: string[];
  remove: string[];
  pieces: Piece[];
  bytes: number;
}

/** A request more costs a slow line about as much as so many bytes that nobody needs. */
const WORTH_SKIPPING = 2048;

/** Pack ids that a choice asks for, in the order they should arrive: what helps first, first. */
export function wantedPacks(choice: Choice): string[] {
  const scopes = ['core', ...choice.scopes.filter((scope) => scope !== 'core')];
  return scopes.flatMap((scope) => [packId(scope), ...choice.languages.map((lang) => packId(scope, lang))]);
}

/**
 * Decides, without touching anything, how a phone gets from what is installed to what is wanted, for the fewest bytes: a patch
 * where one starts from just what is here, else the pack's parts. `staged` holds the bytes of each piece that an interrupted
 * download already brought. A pack that the publisher no longer lists stays installed: only the reader removes what is readable.
 */
export function planPull(
  { packs, step, parts }: PackOffer,
  wanted: readonly string[],
  installed: readonly InstalledPack[],
  staged: ReadonlyMap<string, number>,
): Plan {
  const have = new Map(installed.map((pack) => [pack.id, pack.digest]));
  const rows = new Map(packs.map((row) => [row.id, row]));
  const install = wanted.flatMap((id) => {
    const row = rows.get(id);
    return row && have.get(id) !== row.digest ? [row] : [];
  });
  const isHere = ({ name, bytes }: Piece): boolean => staged.get(name) === bytes;
  const missing = (id: string): number =>
    parts ? sumBytes(partPieces(parts, [id]).filter((part) => !isHere(part))) : (rows.get(id)?.sizeBytes ?? 0);
  const fitting = install.flatMap((row) => step?.packs.filter(({ id }) => id === row.id && fits(step, row.id, have)) ?? []);
  const cheaper = fitting.filter(({ id, bytes }) => bytes === undefined || bytes < missing(id));
  const patches = withPieces(step?.file ?? '', cheaper);
  const patched = new Set(patches.map(({ id }) => id));
  const whole = install.filter(({ id }) => !patched.has(id)).map(({ id }) => id);
  const runs = new Set(patches.flatMap(({ piece }) => piece ?? []));
  const pieces = [...runs, ...partPieces(parts ?? {}, whole)].filter((piece) => !isHere(piece));
  const remove = installed.map((pack) => pack.id).filter((id) => !wanted.includes(id));
  const unlisted = parts ? 0 : whole.reduce((sum, id) => sum + (rows.get(id)?.sizeBytes ?? 0), 0);
  return { install, patches, whole, remove, pieces, bytes: sumBytes(pieces) + unlisted };
}

/** A patch fits only what it was made from. */
function fits({ from }: StepOffer, id: string, have: ReadonlyMap<string, string>): boolean {
  return from.has(id) && from.get(id) === have.get(id);
}

/** Gives each patch the piece of the file that holds it; neighbours come in one piece. */
function withPieces(file: string, patches: readonly StepPack[]): PlannedPatch[] {
  let run: Piece | undefined;
  return patches
    .toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0))
    .map((patch) => {
      const { at, bytes } = patch;
      if (at === undefined || bytes === undefined) return patch;
      if (!run || at > run.at + run.bytes + WORTH_SKIPPING) run = { name: `${file}@${at}`, file, at, bytes: 0 };
      run.bytes = at + bytes - run.at;
      return { ...patch, piece: run };
    });
}

/** The parts of packs as pieces, each once: two packs with the same content share them. */
function partPieces(all: PackParts, ids: readonly string[]): Piece[] {
  const parts = ids.flatMap((id) => all[id] ?? []);
  return [...new Map(parts.map(({ sha256, bytes }) => [sha256, wholeFile({ sha256, bytes })])).values()];
}

/** A whole file as one piece: its name says what its bytes must be. */
export function wholeFile({ sha256, bytes }: { sha256: string; bytes: number }): Piece {
  return { name: sha256, file: sha256, at: 0, bytes };
}

/** Bytes on the wire of the packs a choice would bring to an empty phone. */
export function choiceBytes({ packs }: Pick<PackIndex, 'packs'>, choice: Choice): number {
  const wanted = new Set(wantedPacks(choice));
  return packs.reduce((sum, row) => sum + (wanted.has(row.id) ? row.sizeBytes : 0), 0);
}

function sumBytes(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.bytes, 0);
}
