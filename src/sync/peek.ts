import type { Manifest } from '#core/pack.ts';
import type { PullTools } from './pull.ts';
import { readManifest } from './read-manifest.ts';

/** The newest manifest, verified, with nothing installed: what the first screen reads sizes from. Throws a Failure. */
export async function peekManifest(tools: PullTools, signal: AbortSignal): Promise<Manifest> {
  return (await readManifest(tools, signal)).manifest;
}
