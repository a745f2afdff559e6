import { mergeSegments } from '#core/search/merge-segments.ts';
import { planMerge } from '#core/search/plan-index.ts';
import type { Indexing } from './index-pack.ts';
import { inSteps } from './in-steps.ts';
import { makeVolume, type Part, rowsOfVolume, type Volume } from './volume.ts';

/** Makes one volume of some: a segment a language, without the pages that no longer count. Gives all volumes there are then. */
export async function mergeVolumes(
  all: readonly Volume[],
  some: readonly Volume[],
  { shelf, pause, onStep }: Pick<Indexing, 'shelf' | 'pause' | 'onStep'>,
): Promise<readonly Volume[]> {
  const segments = some.flatMap((volume) => volume.segments);
  const parts: Part[] = [];
  for (const lang of new Set(segments.map((own) => own.lang))) {
    const own = segments.filter((one) => one.lang === lang && one.masked.size < one.segment.pageCount);
    if (own.length > 0) parts.push({ lang, bytes: await inSteps(mergeSegments(own), pause) });
  }
  const rest = all.filter((volume) => !some.includes(volume));
  const { volume, row } = makeVolume(1 + Math.max(...all.map(({ number }) => number)), parts);
  const isEmpty = parts.length === 0;
  await shelf.save({ put: isEmpty ? [] : [row], drop: some.flatMap(rowsOfVolume) });
  const volumes = isEmpty ? rest : [...rest, volume];
  onStep(volumes);
  return volumes;
}

/** Makes few volumes of many, for each costs a little in every search. */
export async function tidyVolumes(volumes: readonly Volume[], indexing: Parameters<typeof mergeVolumes>[2]): Promise<readonly Volume[]> {
  const sizes = volumes.map(({ segments }) => ({
    pages: segments.reduce((sum, { segment }) => sum + segment.pageCount, 0),
    masked: segments.reduce((sum, { masked }) => sum + masked.size, 0),
  }));
  const some = planMerge(sizes).flatMap((at) => volumes[at] ?? []);
  return some.length === 0 ? volumes : mergeVolumes(volumes, some, indexing);
}
