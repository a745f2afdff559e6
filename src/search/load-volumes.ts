import { LISTED, MASKED, type MaskedRow, type ShelfRow, type VolumeRow, VOLUMES } from '#store/index-shelf.ts';
import { isSameVolume, readVolume, type Volume } from './volume.ts';

export interface LoadedVolumes {
  volumes: Volume[];
  /** Rows that cannot be read, or belong to none that can: what they held is built anew. */
  useless: ShelfRow[];
}

/** The volumes as they are saved, with the pages masked that came with packs no longer on the phone. What is in memory is not read again. */
export async function loadVolumes(
  rows: readonly ShelfRow[],
  before: readonly Volume[],
  installed: ReadonlySet<string>,
): Promise<LoadedVolumes> {
  const masks = new Map(rows.filter((row): row is MaskedRow => row.pack === MASKED).map((row) => [row.number, row]));
  const loaded = await Promise.all(
    rows.filter((row): row is VolumeRow => row.pack === VOLUMES).map((row) => loadVolume(row, masks.get(row.number), before)),
  );
  const volumes = loaded.flatMap((volume) => (volume ? [withoutGone(volume, installed)] : []));
  const numbers = new Set(volumes.map(({ number }) => number));
  return { volumes, useless: rows.filter((row) => !isOfUse(row, numbers)) };
}

async function loadVolume(row: VolumeRow, masked: MaskedRow | undefined, before: readonly Volume[]): Promise<Volume | undefined> {
  const known = before.find(({ number }) => number === row.number);
  if (isSameVolume(known, row)) {
    return { ...known, segments: known.segments.map((own, part) => ({ ...own, masked: new Set(masked?.masked[part]) })) };
  }
  try {
    return await readVolume(row, masked);
  } catch {
    return undefined;
  }
}

function isOfUse(row: ShelfRow, numbers: ReadonlySet<number>): boolean {
  if (row.pack === VOLUMES || row.pack === MASKED) return numbers.has(row.number);
  // Anything else was written by an older Tirek.
  return row.pack === LISTED || 'pages' in row || 'phrases' in row;
}

function withoutGone(volume: Volume, installed: ReadonlySet<string>): Volume {
  const segments = volume.segments.map((own) => {
    const { segment } = own;
    if (segment.packNames.every((pack) => installed.has(pack))) return own;
    const gone = Array.from(segment.packs.keys()).filter((page) => !installed.has(segment.packOf(page)));
    return { ...own, masked: new Set([...own.masked, ...gone]) };
  });
  return { ...volume, segments };
}
