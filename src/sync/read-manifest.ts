import { type Failure, failureOf } from '#core/failure.ts';
import { type Manifest, MANIFEST_LIMIT_BYTES } from '#core/pack.ts';
import { hintedRootVersion, type Root, verifyFirstRoot, verifyManifest, verifyNextRoot } from '#core/trust.ts';
import { type ContentState, readState } from '#store/packs.ts';
import type { PullTools } from './pull.ts';

type RootFile = NonNullable<ContentState['root']>;

/** A root file judged, with the text to keep. */
interface Trusted {
  root: Root;
  text: string;
}

export interface VerifiedManifest {
  manifest: Manifest;
  /** As it was signed. */
  text: string;
  root: RootFile;
  /** Root version whose publisher keys have since been replaced: editions may start lower again. */
  rotatedFrom?: number;
}

/** Root files a phone reads in one go: a mirror cannot keep it busy with an endless chain. */
const CHAIN_LIMIT = 32;

/** Fetches the manifest and the root files it may need, and judges them. Nothing is kept. */
export async function readManifest(tools: PullTools, signal: AbortSignal): Promise<VerifiedManifest> {
  const verify = tools.crypto.verifySignature;
  const state = await readState(tools.db);
  const known = await trustedRoot(tools, state.root);
  const text = await tools.source.readText('manifest.json', { signal, limitBytes: MANIFEST_LIMIT_BYTES });
  const newest = await followChain(tools, known, { until: hintedRootVersion(text), signal });
  const rotatedFrom = state.root && hasRotated(state.root, newest.root) ? state.root.version : undefined;
  // Fast-forward: a thief of the old key may have signed edition 999999999; a new key starts its own count.
  const floor = rotatedFrom === undefined ? state.edition : 0;
  const manifest = await verifyManifest(text, newest.root, floor, verify);
  const root = { version: newest.root.version, text: newest.text };
  return { manifest, text, root, ...(rotatedFrom === undefined ? {} : { rotatedFrom }) };
}

/** The root this phone starts from: the app's own, or a newer one that was verified here before. */
async function trustedRoot({ firstRoot, crypto }: PullTools, stored: RootFile | undefined): Promise<Trusted> {
  const built = { root: await verifyFirstRoot(firstRoot, crypto.verifySignature), text: firstRoot };
  if (!stored || stored.version <= built.root.version) return built;
  try {
    return { root: await verifyFirstRoot(stored.text, crypto.verifySignature), text: stored.text };
  } catch {
    return built; // damaged on the phone: the chain is walked again
  }
}

/** Walks `roots/<n>.json` one by one up to the hinted version, as far as the server has them. */
async function followChain(tools: PullTools, known: Trusted, { until, signal }: { until: number; signal: AbortSignal }): Promise<Trusted> {
  let current = known;
  for (let step = 0; step < CHAIN_LIMIT && current.root.version < until; step += 1) {
    const text = await readRoot(tools, current.root.version + 1, signal);
    // The hint is not signed yet. Without the next root the manifest is judged by the keys already trusted.
    if (text === undefined) break;
    current = { root: await verifyNextRoot(text, current.root, tools.crypto.verifySignature), text };
  }
  return current;
}

async function readRoot({ source }: PullTools, version: number, signal: AbortSignal): Promise<string | undefined> {
  try {
    return await source.readText(`roots/${version}.json`, { signal, limitBytes: MANIFEST_LIMIT_BYTES });
  } catch (error) {
    if (isAbsent(failureOf(error))) return undefined;
    throw error;
  }
}

/** Many hosts answer an address they do not have with their home page. */
function isAbsent({ code }: Failure): boolean {
  return code === 'net/not-found' || code === 'net/not-tirek';
}

/** True when other publisher keys now hold: by a newer root, or by a newer app that came with keys of its own. */
function hasRotated(before: RootFile, { version, roles }: Root): boolean {
  // Rollback: a stored root that was damaged sends the phone back to the app's older one, whose keys may be stolen by now.
  if (version < before.version) return false;
  try {
    const { keyids } = (JSON.parse(before.text) as { signed: Root }).signed.roles.publisher;
    return keyids.toSorted().join() !== roles.publisher.keyids.toSorted().join();
  } catch {
    return false;
  }
}
