/** Name of the only database. */
export const DB_NAME = 'tirek';

/** A cache of signed packs: may be dropped and filled again. */
export const CONTENT_SCHEMA = {
  entries: '[id+lang], pack, kind, [kind+lang], [kind+country]',
  packs: 'id',
  stage: '[sha256+end]',
  state: 'key',
} as const;

/** The reader's own: never dropped, migrated version by version (tests/store/upgrade.test.ts). */
export const READER_SCHEMA = { settings: 'key', saved: 'id' } as const;
