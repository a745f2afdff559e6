import type { PackIndex } from '#core/pack.ts';
import { storeFailure } from '#store/store-failure.ts';
import { learnOffer } from './learn-offer.ts';
import { nameOffline, type PullTools } from './pull.ts';
import { readManifest } from './read-manifest.ts';

/** The newest list of packs, verified, with nothing installed: what the first screen reads sizes from. Throws a Failure. */
export async function peekIndex(tools: PullTools, signal: AbortSignal): Promise<PackIndex> {
  try {
    const { manifest } = await readManifest(tools, signal);
    const { indexText } = await learnOffer(tools, manifest, { signal, progressAt: () => undefined });
    return JSON.parse(indexText) as PackIndex;
  } catch (error) {
    throw nameOffline(storeFailure(error), tools);
  }
}
