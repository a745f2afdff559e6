import { Failure } from '#core/failure.ts';
import type { TirekDatabase } from './database.ts';
import { storeFailure } from './store-failure.ts';

/** Forgets everything on this phone. The caller unregisters the worker, clears caches and reloads. */
export async function wipeEverything(db: TirekDatabase): Promise<void> {
  try {
    // The reader's tables first: a frozen tab can hold up the deletion of a database, but not the emptying of tables.
    await db.transaction('rw', db.tables, async () => Promise.all([db.saved, db.settings, ...db.tables].map((table) => table.clear())));
    await deleteOrBlocked(db);
  } catch (error) {
    throw storeFailure(error);
  }
}

function deleteOrBlocked(db: TirekDatabase): Promise<void> {
  return new Promise((resolve, reject) => {
    db.on('blocked', () => reject(new Failure('store/blocked', 'emptied, but not yet deleted')));
    db.delete().then(resolve, reject);
  });
}
