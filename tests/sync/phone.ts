import 'fake-indexeddb/auto';
import type { Settings } from '#store/settings.ts';
import { openDatabase, type TirekDatabase } from '#store/database.ts';
import { writeSettings } from '#store/settings.ts';
import type { Source } from '#sync/source.ts';
import { pull, type PullOptions, type PullResult, type PullTools } from '#sync/pull.ts';
import { type Keys, testCrypto } from '../support/builders.ts';

let count = 0;

/** A phone in a test: its database, what it pulls with, and the time on its clock. */
export class Phone {
  readonly db: TirekDatabase;
  readonly tools: PullTools;
  clock = new Date('2026-02-20T08:00:00Z');

  constructor(keys: Keys, source: Source) {
    count += 1;
    this.db = openDatabase(`phone-${count}`);
    this.tools = { db: this.db, source, now: () => this.clock, random: () => 0.5, firstRoot: keys.firstRoot, crypto: testCrypto };
  }

  async pull(options: Partial<PullOptions> = {}): Promise<PullResult> {
    return pull(this.tools, { signal: new AbortController().signal, ...options });
  }

  /** The reader has chosen. */
  async choose(patch: Partial<Settings> = {}): Promise<this> {
    await writeSettings(this.db, { onboarded: true, language: 'ky', languages: ['ky', 'ru'], scopes: ['RU'], ...patch });
    return this;
  }

  async installed(): Promise<string[]> {
    return this.db.packs.toCollection().primaryKeys();
  }

  async entryIds(): Promise<string[]> {
    return (await this.db.entries.toArray()).map(({ id, lang }) => (lang ? `${id}.${lang}` : id));
  }
}
