import { type Manifest, PACK_SCHEMA } from '#core/pack.ts';
import type { BuiltPack } from './build-packs.ts';

const RENEW_DAYS = 90;
/** An unchanged manifest is signed again this long before it is due. */
const RENEW_BEFORE_DAYS = 30;
const DAY_MS = 86_400_000;

export interface EditionInput {
  packs: readonly BuiltPack[];
  /** Version of the root file that names the publisher's key. */
  root: number;
  now: Date;
  /** The manifest published before; `signedByUs` is false when today's keys did not sign it. */
  previous?: { manifest: Manifest; signedByUs: boolean } | undefined;
}

/** Decides the next edition. Undefined = nothing changed and the last one is good for a while: leave it as it is. */
export function planEdition({ packs, root, now, previous }: EditionInput): Manifest | undefined {
  const before = new Map(previous?.manifest.packs.map((row) => [row.id, row]));
  const isSame = before.size === packs.length && packs.every(({ row }) => before.get(row.id)?.digest === row.digest);
  const daysLeft = previous ? (Date.parse(previous.manifest.renewBy) - now.getTime()) / DAY_MS : 0;
  if (isSame && previous?.signedByUs && daysLeft > RENEW_BEFORE_DAYS) return undefined;
  const edition = (previous?.manifest.edition ?? 0) + 1;
  const rows = packs.map(({ row }) => {
    const old = before.get(row.id);
    return { ...row, version: old?.digest === row.digest ? old.version : edition };
  });
  return {
    schema: PACK_SCHEMA,
    edition,
    issuedAt: now.toISOString(),
    renewBy: new Date(now.getTime() + RENEW_DAYS * DAY_MS).toISOString(),
    keys: { root },
    packs: rows,
  };
}
