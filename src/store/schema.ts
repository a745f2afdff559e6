/** Name of the only database. */
export const DB_NAME = 'tirek';

/** A cache of signed packs: may be dropped and filled again. */
export const CONTENT_SCHEMA = {
  entries: '[id+lang], pack, kind, [kind+lang], [kind+country]',
  packs: 'id',
  stage: '[sha256+end]',
  state: 'key',
} as const;

/** Added in version 2. The index of what is on the phone, made from it: a cache of the cache. */
export const INDEX_SCHEMA = { segments: '[pack+number]' } as const;

/** Added in version 3: what an update starts from, what it changed, and what proves it. Content like the tables above. */
export const CONTENT_SCHEMA_3 = { lists: 'pack', changes: '[edition+pack+id], id', signed: 'name' } as const;

/** The reader's own: never dropped, migrated version by version (tests/store/upgrade.test.ts). */
export const READER_SCHEMA = { settings: 'key', saved: 'id' } as const;

/** Added in version 2. */
export const READER_SCHEMA_2 = { searches: 'text' } as const;

/** Added in version 3: answers to interviews, steps ticked off, letters begun. */
export const READER_SCHEMA_3 = { answers: 'id', checklists: 'id', drafts: 'id' } as const;
