import { type PackOffer, planPull, type Plan, wantedPacks } from '#core/pack-plan.ts';
import type { TirekDatabase } from '#store/database.ts';
import { listPacks } from '#store/packs.ts';
import { readSettings } from '#store/settings.ts';
import type { ProgressAt } from './piece-writer.ts';

/** What this phone should fetch, install and remove, from what its reader chose. `staged` is what an earlier pull brought. */
export async function makePlan(db: TirekDatabase, offer: PackOffer, staged: ReadonlyMap<string, number>): Promise<Plan> {
  const settings = await readSettings(db);
  const { language, languages, scopes, secondLanguage = language } = settings;
  // Before the reader has chosen, `scopes` is empty, or holds what a followed link needs: core comes by itself.
  const choice = { scopes, languages: [...new Set([language, ...languages, secondLanguage])] };
  const plan = planPull(offer, wantedPacks(choice), await listPacks(db), staged);
  // Only a reader who has chosen can mean that something is no longer wanted.
  return settings.onboarded ? plan : { ...plan, remove: [] };
}

/** Counts the bytes of a plan as they arrive. */
export function progressOf(plan: Plan, staged: ReadonlyMap<string, number>): ProgressAt {
  const received = new Map(plan.pieces.map(({ name, bytes }) => [name, Math.min(staged.get(name) ?? 0, bytes)]));
  return ({ name }, bytes) => {
    received.set(name, bytes);
    const receivedBytes = Math.min(
      plan.bytes,
      [...received.values()].reduce((sum, size) => sum + size, 0),
    );
    return { receivedBytes, totalBytes: plan.bytes, phase: 'fetching' };
  };
}
