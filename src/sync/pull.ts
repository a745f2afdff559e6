import { parseEntry } from '#core/entry.ts';
import { type Failure } from '#core/failure.ts';
import type { Manifest } from '#core/pack.ts';
import { planPull, type Plan, wantedPacks } from '#core/pack-plan.ts';
import { adoptKnown } from '#store/adopt-known.ts';
import { applyPacks, type PackContent } from '#store/apply-packs.ts';
import type { TirekDatabase } from '#store/database.ts';
import { listPacks, writeState } from '#store/packs.ts';
import { checkPacks, isEmptied } from '#store/self-check.ts';
import { readSettings } from '#store/settings.ts';
import { keepStaged, stagedSizes } from '#store/stage.ts';
import { storeFailure } from '#store/store-failure.ts';
import { fetchPart, type PartTools } from './fetch-part.ts';
import { reportProgress } from './progress.ts';
import { readLines } from './read-lines.ts';
import { readManifest, type VerifiedManifest } from './read-manifest.ts';
import type { Source } from './source.ts';
import { unpack } from './unpack.ts';
import type { PullCrypto } from './web-crypto.ts';

/** All that a pull touches, named by `app/wire.ts`. */
export interface PullTools {
  db: TirekDatabase;
  source: Source;
  now: () => Date;
  /** Text of the root file built into the app: the first keys it trusts. */
  firstRoot: string;
  crypto: PullCrypto;
  /** What the browser believes about the network; only to name a failure better. */
  online?: () => boolean;
}

export interface PullOptions {
  signal: AbortSignal;
  /** Emergency numbers and glossary only, whatever the reader chose. */
  onlyCore?: boolean;
  /** Check every stored pack first, and fetch damaged ones again. */
  repair?: boolean;
}

/** How a pull ended. Failures are told here and in the state; a pull never throws. */
export interface PullResult {
  outcome?: 'updated' | 'up-to-date' | 'not-due' | 'busy';
  edition?: number;
  /** Ids of packs that are new or changed, and of those that went. */
  installed?: string[];
  removed?: string[];
  failure?: Failure;
}

/** Brings the phone to the newest edition of what the reader chose. Whatever happens, the old edition stays readable. */
export async function pull(tools: PullTools, options: PullOptions): Promise<PullResult> {
  try {
    return await attempt(tools, options);
  } catch (error) {
    const failure = nameOffline(storeFailure(error), tools);
    await recordFailure(tools.db, failure);
    return { failure };
  }
}
