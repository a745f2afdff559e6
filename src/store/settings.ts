import type { Language } from '#core/language.ts';
import type { TirekDatabase } from './database.ts';

/** What the reader chose. Stays on the phone. */
export interface Settings {
  language: Language;
  textSize: 100 | 125 | 150 | 175 | 200;
  theme: 'auto' | 'light' | 'dark';
  /** Countries to keep on the phone, and `policy`; `core` is always kept. */
  scopes: string[];
  /** Languages to keep on the phone. */
  languages: Language[];
  onboarded: boolean;
  /** The language shown beside the first one. */
  secondLanguage?: Language;
  /** What the browser answered when asked not to throw Tirek's data away. */
  persisted?: boolean;
}

/** One choice a row, so that two tabs that change different choices do not undo each other. */
export interface SettingRow {
  key: string;
  value: unknown;
}

export const DEFAULT_SETTINGS: Settings = {
  language: 'ky',
  textSize: 100,
  theme: 'auto',
  scopes: [],
  languages: ['ru', 'en'],
  onboarded: false,
};

/** The settings that rows hold, defaults for the rest. */
export function mergeSettings(rows: readonly SettingRow[]): Settings {
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(rows.map(({ key, value }) => [key, value])) };
}

export async function readSettings(db: TirekDatabase): Promise<Settings> {
  return mergeSettings(await db.settings.toArray());
}

/** Changes the settings that the patch names; `undefined` takes a choice back. */
export async function writeSettings(db: TirekDatabase, patch: Partial<Settings>): Promise<void> {
  const fields = Object.entries(patch);
  await db.transaction('rw', db.settings, async () => {
    await db.settings.bulkDelete(fields.filter(([, value]) => value === undefined).map(([key]) => key));
    await db.settings.bulkPut(fields.filter(([, value]) => value !== undefined).map(([key, value]) => ({ key, value })));
  });
}
