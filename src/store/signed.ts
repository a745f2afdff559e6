import type { TirekDatabase } from './database.ts';

/**
 * Texts that a publisher signed, or that a signed text names by its hash: the manifest and the list of packs that this phone was
 * filled from. A neighbour who gets packs from here checks them by these, without trusting this phone.
 */
export interface SignedRow {
  name: 'manifest' | 'index';
  text: string;
}

export async function readSigned(db: TirekDatabase, name: SignedRow['name']): Promise<string | undefined> {
  return (await db.signed.get(name))?.text;
}
