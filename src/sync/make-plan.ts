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
  onlyCore?: boolean | undefined;
}

/** What this phone should fetch, install and remove, from what its reader chose. */
export async function makePlan(db: TirekDatabase, { manifest, staged, onlyCore }: Wish): Promise<Plan> {
  const settings = await readSettings(db);
  // Before the reader has chosen, what helps everybody comes by itself, and nothing else does.
  const isCoreOnly = onlyCore === true || !settings.onboarded;
  const { language, languages, secondLanguage = language } = settings;
  const choice = { scopes: isCoreOnly ? [] : settings.scopes, languages: [...new Set([language, ...languages, secondLanguage])] };
  const isComplete = ({ sha256, bytes }: Part): boolean => staged.get(sha256) === bytes;
  const here = manifest.packs.flatMap(({ parts }) => parts).filter(isComplete);
  const plan = planPull(manifest, wantedPacks(choice), await listPacks(db), new Set(here.map(({ sha256 }) => sha256)));
  return isCoreOnly ? { ...plan, remove: [] } : plan;
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
