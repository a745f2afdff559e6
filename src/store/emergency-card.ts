import type { TirekDatabase } from './database.ts';

/** What the family needs when the worker is silent. Kept among the reader's own choices, on this phone only. */
export interface EmergencyCard {
  country?: string;
  /** Id of a consulate or embassy. */
  consulate?: string;
  name?: string;
  born?: string;
  passport?: string;
  employer?: string;
  address?: string;
  phone?: string;
  home?: string;
  blood?: string;
}

const KEY = 'emergency-card';

export async function readEmergencyCard(db: TirekDatabase): Promise<EmergencyCard> {
  return ((await db.settings.get(KEY))?.value ?? {}) as EmergencyCard;
}

/** Writes what was changed; two fields typed in quick succession do not undo each other. */
export async function writeEmergencyCard(db: TirekDatabase, patch: EmergencyCard): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    await db.settings.put({ key: KEY, value: { ...(await readEmergencyCard(db)), ...patch } });
  });
}

export async function wipeEmergencyCard(db: TirekDatabase): Promise<void> {
  await db.settings.delete(KEY);
}
