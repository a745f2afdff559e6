import type { Manifest } from '#core/pack.ts';
import { storeFailure } from '#store/store-failure.ts';
import { nameOffline, type PullTools } from './pull.ts';
import { readManifest } from './read-manifest.ts';

/** The newest manifest, verified, with nothing installed: what the first screen reads sizes from. Throws a Failure. */
export async function peekManifest(tools: PullTools, signal: AbortSignal): Promise<Manifest> {
  try {
    return (await readManifest(tools, signal)).manifest;
  } catch (error) {
    throw nameOffline(storeFailure(error), tools);
  }
}
