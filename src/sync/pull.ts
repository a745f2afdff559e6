import { parseEntry } from '#core/parse-entry.ts';
import { Failure } from '#core/failure.ts';
import type { Manifest } from '#core/pack.ts';
import { adoptKnown } from '#store/adopt-known.ts';
import { applyPacks, type PackChange, type PackContent } from '#store/apply-packs.ts';
import type { TirekDatabase } from '#store/database.ts';
import { writeState } from '#store/packs.ts';
import { checkPacks, isEmptied } from '#store/self-check.ts';
import { keepStaged, stagedSizes } from '#store/stage.ts';
import { storeFailure } from '#store/store-failure.ts';
import { fetchPart } from './fetch-part.ts';
import { makePlan, progressOf } from './make-plan.ts';
import { openPack } from './open-pack.ts';
import { readManifest } from './read-manifest.ts';
import type { Source } from './source.ts';
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

async function attempt(tools: PullTools, options: PullOptions): Promise<PullResult> {
  const { db, crypto, now } = tools;
  await writeState(db, { lastAttemptAt: now().toISOString() });
  await adoptKnown(db, parseEntry);
  if (options.repair && !(await isEmptied(db))) await checkPacks(db, crypto.sha256Text);
  const { manifest, ...trust } = await readManifest(tools, options.signal);
  const { packs, remove } = await collect(tools, manifest, options);
  if (options.signal.aborted) throw new Failure('app/stopped');
  await applyPacks(db, { manifest, ...trust, packs, remove, at: now().toISOString() }, crypto.sha256Text);
  const outcome = packs.length + remove.length > 0 ? 'updated' : 'up-to-date';
  return { outcome, edition: manifest.edition, installed: packs.map(({ row }) => row.id), removed: [...remove] };
}

/** Plans, fetches what is missing into the stage, and opens the packs from there. */
async function collect(tools: PullTools, manifest: Manifest, options: PullOptions): Promise<Pick<PackChange, 'packs' | 'remove'>> {
  const { db } = tools;
  const staged = await stagedSizes(db);
  const plan = await makePlan(db, { manifest, staged });
  await keepStaged(db, new Set(plan.install.flatMap(({ parts }) => parts).map(({ sha256 }) => sha256)));
  const watch = { signal: options.signal, progressAt: progressOf(plan, staged) };
  for (const part of plan.parts) await fetchPart(tools, part, watch);
  if (plan.install.length > 0) await writeState(db, { progress: { receivedBytes: plan.bytes, totalBytes: plan.bytes, phase: 'applying' } });
  const packs: PackContent[] = [];
  for (const row of plan.install) packs.push({ row, lines: await openPack(tools, row, watch) });
  return { packs, remove: plan.remove };
}

/** "No answer" while the browser knows that it is offline: say so. */
export function nameOffline(failure: Failure, { online }: PullTools): Failure {
  const isSilent = failure.code === 'net/no-answer' || failure.code === 'net/cut-short';
  return isSilent && online?.() === false ? new Failure('net/offline', failure.detail) : failure;
}

async function recordFailure(db: TirekDatabase, { code }: Failure): Promise<void> {
  try {
    // A full phone: half a download is the first thing it can do without.
    if (code === 'store/no-space') await db.stage.clear();
    await writeState(db, { lastFailure: code, progress: undefined });
  } catch {
    // Not even this line fits: the caller still gets the failure.
  }
}
