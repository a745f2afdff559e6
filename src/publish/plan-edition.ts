import type { Manifest, PackParts, PackRow } from '#core/pack.ts';
import type { BuiltPack } from './build-packs.ts';

const RENEW_DAYS = 90;
/** An unchanged manifest is signed again this long before it is due. */
const RENEW_BEFORE_DAYS = 30;
const DAY_MS = 86_400_000;

/** What was published before. */
export interface PreviousEdition {
  edition: number;
  renewBy: string;
  packs: readonly PackRow[];
  /** False when today's keys did not sign it. */
  signedByUs: boolean;
}

export interface EditionInput {
  packs: readonly BuiltPack[];
  /** Version of the root file that names the publisher's key. */
  root: number;
  now: Date;
  previous?: PreviousEdition | undefined;
}

/** An edition before its files are written. */
export type EditionPlan = Pick<Manifest, 'edition' | 'issuedAt' | 'renewBy' | 'keys'> & { packs: PackRow[]; parts: PackParts };

/** Decides the next edition. Undefined = nothing changed and the last one is good for a while: leave it as it is. */
export function planEdition({ packs, root, now, previous }: EditionInput): EditionPlan | undefined {
  const before = new Map(previous?.packs.map((row) => [row.id, row]));
  const isSame = before.size === packs.length && packs.every(({ row }) => before.get(row.id)?.digest === row.digest);
  const daysLeft = previous ? (Date.parse(previous.renewBy) - now.getTime()) / DAY_MS : 0;
  if (isSame && previous?.signedByUs && daysLeft > RENEW_BEFORE_DAYS) return undefined;
  const edition = (previous?.edition ?? 0) + 1;
  const rows = packs.map(({ row }) => {
    const old = before.get(row.id);
    return { ...row, version: old?.digest === row.digest ? old.version : edition };
  });
  const renewBy = new Date(now.getTime() + RENEW_DAYS * DAY_MS).toISOString();
  const parts = Object.fromEntries(packs.map((pack) => [pack.row.id, pack.parts]));
  return { edition, issuedAt: now.toISOString(), renewBy, keys: { root }, packs: rows, parts };
}
