import type { Language } from '#core/language.ts';
import type { SearchSegment } from '#core/search/score-pages.ts';
import { Segment } from '#core/search/segment.ts';
import { MASKED, type MaskedRow, VOLUMES, type VolumeRow } from '#store/index-shelf.ts';

/** Some segments as they are saved together: of one pack while it is indexed, of all packs once the phone is idle. */
export interface Volume {
  number: number;
  segments: SearchSegment[];
}

/** A segment to be saved. */
export interface Part {
  lang: Language | '';
  bytes: Uint8Array<ArrayBuffer>;
}

/** A volume of new segments, and its row. */
export function makeVolume(number: number, parts: readonly Part[]): { volume: Volume; row: VolumeRow } {
  const segments = parts.map(({ lang, bytes }): SearchSegment => ({ lang, segment: new Segment(bytes), masked: new Set() }));
  const row: VolumeRow = {
    pack: VOLUMES,
    number,
    bytes: new Blob(parts.map(({ bytes }) => bytes)),
    parts: segments.map(({ lang, segment }) => ({ lang, length: segment.byteLength, checksum: segment.checksum })),
  };
  return { volume: { number, segments }, row };
}

/** Reads a volume. Throws when its bytes are not what was saved. */
export async function readVolume(row: VolumeRow, masked: MaskedRow | undefined): Promise<Volume> {
  const bytes = row.bytes instanceof Uint8Array ? row.bytes : new Uint8Array(await row.bytes.arrayBuffer());
  let from = 0;
  const segments = row.parts.map(({ lang, length, checksum }, at): SearchSegment => {
    const segment = new Segment(bytes.subarray(from, (from += length)));
    if (segment.checksum !== checksum) throw new RangeError('another segment');
    return { lang: lang as Language | '', segment, masked: new Set(masked?.masked[at]) };
  });
  if (from !== bytes.length) throw new RangeError('a volume of another length');
  return { number: row.number, segments };
}

/** Whether a volume in memory is the one that is saved: numbers are given again when all is built anew. */
export function isSameVolume(volume: Volume | undefined, row: VolumeRow): volume is Volume {
  return (
    volume !== undefined &&
    volume.segments.length === row.parts.length &&
    row.parts.every(({ checksum }, at) => volume.segments[at]?.segment.checksum === checksum)
  );
}

/** The same volume with other pages masked, and the row that says so. */
export function maskVolume(volume: Volume, more: (part: number) => Iterable<number>): { volume: Volume; row: MaskedRow } {
  const segments = volume.segments.map((own, part): SearchSegment => ({ ...own, masked: new Set([...own.masked, ...more(part)]) }));
  const masked = segments.map((own) => [...own.masked].toSorted((a, b) => a - b));
  return { volume: { ...volume, segments }, row: { pack: MASKED, number: volume.number, masked } };
}

/** Rows to drop with a volume. */
export function rowsOfVolume({ number }: Volume): { pack: string; number: number }[] {
  return [
    { pack: VOLUMES, number },
    { pack: MASKED, number },
  ];
}

/** Pages that count, by pack. */
export function countPages(volumes: Iterable<Volume>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { segments } of volumes) {
    for (const { segment, masked } of segments) {
      for (let page = 0; page < segment.pageCount; page++) {
        if (masked.has(page)) continue;
        const pack = segment.packOf(page);
        counts.set(pack, (counts.get(pack) ?? 0) + 1);
      }
    }
  }
  return counts;
}
