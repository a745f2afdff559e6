import { parseEntry } from '#core/parse-entry.ts';
import { Failure } from '#core/failure.ts';
import type { Manifest } from '#core/pack.ts';
import type { Plan } from '#core/pack-plan.ts';
import { adoptKnown } from '#store/adopt-known.ts';
import { applyPacks, type PackContent } from '#store/apply-packs.ts';
import type { TirekDatabase } from '#store/database.ts';
import { readState, writeState } from '#store/packs.ts';
import { checkPacks, isEmptied } from '#store/self-check.ts';
import { keepStaged, stagedSizes } from '#store/stage.ts';
import { storeFailure } from '#store/store-failure.ts';
import { backoffMs } from './backoff.ts';
import { fetchPiece } from './fetch-piece.ts';
import { isUnusable, learnOffer, type Offer, withParts } from './learn-offer.ts';
import { makePlan, progressOf } from './make-plan.ts';
import { openPack } from './open-pack.ts';
import { openPatch } from './open-patch.ts';
import { readManifest, type VerifiedManifest } from './read-manifest.ts';
import type { Source } from './source.ts';
import type { PullCrypto } from './web-crypto.ts';

/** All that a pull touches, named by `app/wire.ts`. */
export interface PullTools {
  db: TirekDatabase;
  source: Source;
  now: () => Date;
  /** From 0 up to but not including 1. */
  random: () => number;
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
  /** Bytes that may be fetched without the reader's word; absent when the reader asked for it. */
  allowed?: number;
}

/** How a pull ended. Failures are told here and in the state; a pull never throws. */
export interface PullResult {
  outcome?: 'updated' | 'up-to-date' | 'not-due' | 'busy' | 'needs-consent';
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
    await recordFailure(tools, failure);
    return { failure };
  }
}

async function attempt(tools: PullTools, options: PullOptions): Promise<PullResult> {
  const { db, crypto, now } = tools;
  await writeState(db, { lastAttemptAt: now().toISOString() });
  await adoptKnown(db, parseEntry);
  if (options.repair && !(await isEmptied(db))) await checkPacks(db, crypto.sha256Text);
  const verified = await readManifest(tools, options.signal);
  if (options.allowed === undefined) await writeState(db, { agreedEdition: verified.manifest.edition });
  const offer = await learnOffer(tools, verified.manifest, { signal: options.signal, progressAt: () => undefined });
  try {
    return await bring(tools, { ...options, verified, offer });
  } catch (error) {
    if (!offer.step || !isUnusable(error)) throw error;
    // The step does not lead where it should, from what is here: the packs can still come whole.
    const { step: _, ...whole } = offer;
    return bring(tools, { ...options, verified, offer: whole });
  }
}

interface Bringing extends PullOptions {
  verified: VerifiedManifest;
  offer: Offer;
}

/** Plans, fetches, and puts in place. */
async function bring(tools: PullTools, task: Bringing): Promise<PullResult> {
  const { db, crypto, now } = tools;
  const { verified, signal, allowed } = task;
  const { manifest, text, ...trust } = verified;
  const { offer, plan, staged } = await decide(tools, task);
  if (await mustAsk(db, manifest, plan, allowed)) return { outcome: 'needs-consent', edition: manifest.edition };
  const packs = await collect(tools, { signal, offer, plan, staged });
  if (signal.aborted) throw new Failure('app/stopped');
  const change = { manifest, ...trust, signed: { manifest: text, index: offer.indexText }, packs, remove: plan.remove };
  await applyPacks(db, { ...change, at: now().toISOString() }, crypto.sha256Text);
  const outcome = packs.length + plan.remove.length > 0 ? 'updated' : 'up-to-date';
  return { outcome, edition: manifest.edition, installed: packs.map(({ row }) => row.id), removed: [...plan.remove] };
}

interface Decided {
  offer: Offer;
  plan: Plan;
  staged: ReadonlyMap<string, number>;
}

/** The plan; for a pack that comes whole the list of parts is fetched first. */
async function decide(tools: PullTools, { offer, signal }: Bringing): Promise<Decided> {
  const staged = await stagedSizes(tools.db);
  const plan = await makePlan(tools.db, offer, staged);
  if (plan.whole.length === 0) return { offer, plan, staged };
  const full = await withParts(tools, offer, { signal, progressAt: () => undefined });
  return { offer: full, plan: await makePlan(tools.db, full, staged), staged };
}

/** A large download on a line that costs money waits for the reader's word; what was agreed to goes on after a cut. */
async function mustAsk(db: TirekDatabase, { edition: newest }: Manifest, plan: Plan, allowed = Infinity): Promise<boolean> {
  const { edition, agreedEdition } = await readState(db);
  // On an empty phone only what helps everybody comes unasked: emergency numbers do not wait.
  if (plan.bytes <= allowed || edition === 0 || agreedEdition === newest) return false;
  const { bytes, patches, install } = plan;
  const counts = patches.length === install.length ? { counts: countsOf(plan) } : {};
  await writeState(db, { waiting: { edition: newest, bytes, ...counts }, lastFailure: undefined, progress: undefined });
  return true;
}

function countsOf({ patches }: Plan): { put: number; edit: number; drop: number } {
  const sum = (what: 'put' | 'edit' | 'drop'): number => patches.reduce((all, patch) => all + patch[what], 0);
  return { put: sum('put'), edit: sum('edit'), drop: sum('drop') };
}

/** Fetches what is missing into the stage, and opens the packs from there. */
async function collect(tools: PullTools, { offer, plan, staged, signal }: Decided & Pick<PullOptions, 'signal'>): Promise<PackContent[]> {
  const { db } = tools;
  const patches = new Map(plan.patches.map((patch) => [patch.id, patch]));
  await keepStaged(db, neededNames(offer, plan));
  const watch = { signal, progressAt: progressOf(plan, staged) };
  for (const piece of plan.pieces) await fetchPiece(tools, piece, watch);
  if (plan.install.length > 0) await writeState(db, { progress: { receivedBytes: plan.bytes, totalBytes: plan.bytes, phase: 'applying' } });
  const packs: PackContent[] = [];
  for (const row of plan.install) {
    const patch = patches.get(row.id);
    packs.push(
      patch
        ? await openPatch(tools, row, patch, watch)
        : { row, lines: await openPack(tools, { id: row.id, parts: offer.parts?.[row.id] ?? [] }, watch) },
    );
  }
  return packs;
}

/** What must stay in the stage: all that this pull still uses, so that a cut costs nothing twice. */
function neededNames({ fetched, parts = {} }: Offer, { whole, patches }: Plan): Set<string> {
  const pieces = [...fetched, ...patches.flatMap(({ piece }) => piece ?? [])].map(({ name }) => name);
  return new Set([...pieces, ...whole.flatMap((id) => (parts[id] ?? []).map(({ sha256 }) => sha256))]);
}

/** "No answer" while the browser knows that it is offline: say so. */
export function nameOffline(failure: Failure, { online }: Pick<PullTools, 'online'>): Failure {
  const isSilent = failure.code === 'net/no-answer' || failure.code === 'net/cut-short';
  return isSilent && online?.() === false ? new Failure('net/offline', failure.detail) : failure;
}

async function recordFailure({ db, now, random }: PullTools, { code }: Failure): Promise<void> {
  try {
    // A full phone: half a download is the first thing it can do without.
    if (code === 'store/no-space') await db.stage.clear();
    const failures = ((await readState(db)).failures ?? 0) + 1;
    const retryAt = new Date(now().getTime() + backoffMs(failures, random())).toISOString();
    // Stopped by the reader is no fault of anybody's.
    const retry = code === 'app/stopped' ? { failures: undefined, retryAt: undefined } : { failures, retryAt };
    await writeState(db, { lastFailure: code, progress: undefined, ...retry });
  } catch {
    // Not even this line fits: the caller still gets the failure.
  }
}
