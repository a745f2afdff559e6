import type { TirekDatabase } from './database.ts';
import { writeSettings } from './settings.ts';

export interface StorageState {
  usedBytes: number;
  quotaBytes: number;
  leftBytes: number;
  /** True when the browser promised not to throw Tirek's data away when space runs low. */
  persisted: boolean;
}

type Storage = Partial<Pick<StorageManager, 'estimate' | 'persist' | 'persisted'>>;

/** How much room there is; undefined where the browser does not tell. */
export async function readStorage(storage: Storage | undefined): Promise<StorageState | undefined> {
  try {
    const estimate = await storage?.estimate?.();
    if (estimate?.quota === undefined) return undefined;
    const { usage = 0, quota } = estimate;
    return {
      usedBytes: usage,
      quotaBytes: quota,
      leftBytes: Math.max(0, quota - usage),
      persisted: (await storage?.persisted?.()) ?? false,
    };
  } catch {
    return undefined; // a browser that refuses to tell is no reason to show an error
  }
}

/** Asks the browser to keep Tirek's data and remembers the answer. A "no" only means: do not rely on it. */
export async function askPersistence(db: TirekDatabase, storage: Storage | undefined): Promise<boolean> {
  const persisted = (await storage?.persist?.().catch(() => false)) ?? false;
  await writeSettings(db, { persisted });
  return persisted;
}
