import type { Manifest, Part } from '#core/pack.ts';
import { planPull, type Plan, wantedPacks } from '#core/pack-plan.ts';
import type { TirekDatabase } from '#store/database.ts';
import { listPacks } from '#store/packs.ts';
import { readSettings } from '#store/settings.ts';
import type { ProgressAt } from './part-writer.ts';

export interface Wish {
  manifest: Manifest;
  /** Bytes of each part that an earlier pull brought. */
  staged: ReadonlyMap<string, number>;
}

/** What this phone should fetch, install and remove, from what its reader chose. */
export async function makePlan(db: TirekDatabase, { manifest, staged }: Wish): Promise<Plan> {
  const settings = await readSettings(db);
  const { language, languages, scopes, secondLanguage = language } = settings;
  // Before the reader has chosen, `scopes` is empty, or holds what a followed link needs: core comes by itself.
  const choice = { scopes, languages: [...new Set([language, ...languages, secondLanguage])] };
  const isComplete = ({ sha256, bytes }: Part): boolean => staged.get(sha256) === bytes;
  const here = manifest.packs.flatMap(({ parts }) => parts).filter(isComplete);
  const plan = planPull(manifest, wantedPacks(choice), await listPacks(db), new Set(here.map(({ sha256 }) => sha256)));
  // Only a reader who has chosen can mean that something is no longer wanted.
  return settings.onboarded ? plan : { ...plan, remove: [] };
}

/** Counts the bytes of a plan as they arrive. */
export function progressOf(plan: Plan, staged: ReadonlyMap<string, number>): ProgressAt {
  const received = new Map(plan.parts.map(({ sha256, bytes }) => [sha256, Math.min(staged.get(sha256) ?? 0, bytes)]));
  return (part, bytes) => {
    received.set(part.sha256, bytes);
    const receivedBytes = Math.min(
      plan.bytes,
      [...received.values()].reduce((sum, size) => sum + size, 0),
    );
    return { receivedBytes, totalBytes: plan.bytes, phase: 'fetching' };
  };
}
