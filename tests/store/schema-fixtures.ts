/**
 * The database of every version that was ever on a phone, frozen: never edit one, add the next. The reader's tables
 * must come through every upgrade; content tables may be dropped and filled again.
 */
export interface SchemaFixture {
  version: number;
  stores: Record<string, { keyPath: string | string[]; indexes: Record<string, string | string[]> }>;
  rows: Record<string, object[]>;
  /** What must be read from it for ever. */
  settings: object;
  saved: object[];
  /** Answers to the interview about unpaid wages, from version 3 on. */
  answers?: object;
}

/** A page that could be read before the upgrade, and its pack. */
const DAYS = {
  id: 'days',
  kind: 'fact',
  country: 'RU',
  topic: 'entry',
  appliesTo: ['eaeu'],
  statement: 'Ninety days in a calendar year.',
  law: [],
  sources: [{ url: 'https://example.org/law', title: 'Text of the law', publisher: 'Ministry', date: '2026-01-15' }],
  asOf: '2026-01-15',
  confidence: 'high',
};
const PACK = {
  id: 'RU',
  scope: 'RU',
  version: 7,
  digest: 'd'.repeat(64),
  edition: 7,
  entryCount: 1,
  sizeBytes: 900,
  installedAt: '2026-02-01T08:00:00.000Z',
};

const VERSION_1: SchemaFixture = {
  version: 1,
  stores: {
    entries: {
      keyPath: ['id', 'lang'],
      indexes: { pack: 'pack', kind: 'kind', '[kind+lang]': ['kind', 'lang'], '[kind+country]': ['kind', 'country'] },
    },
    packs: { keyPath: 'id', indexes: {} },
    stage: { keyPath: ['sha256', 'end'], indexes: {} },
    state: { keyPath: 'key', indexes: {} },
    settings: { keyPath: 'key', indexes: {} },
    saved: { keyPath: 'id', indexes: {} },
  },
  rows: {
    settings: [
      { key: 'language', value: 'uz' },
      { key: 'scopes', value: ['RU', 'KZ'] },
      { key: 'onboarded', value: true },
    ],
    saved: [{ id: 'entry-ban-russia', kind: 'article', at: '2026-02-01T08:00:00.000Z' }],
    entries: [{ id: 'days', lang: '', kind: 'fact', pack: 'RU', country: 'RU', topic: 'entry', known: true, value: DAYS }],
    packs: [PACK],
    state: [{ key: 'edition', value: 7 }],
  },
  settings: { language: 'uz', scopes: ['RU', 'KZ'], onboarded: true, textSize: 100 },
  saved: [{ id: 'entry-ban-russia', kind: 'article', at: '2026-02-01T08:00:00.000Z' }],
};

const VERSION_2: SchemaFixture = {
  ...VERSION_1,
  version: 2,
  stores: {
    ...VERSION_1.stores,
    segments: { keyPath: ['pack', 'number'], indexes: {} },
    searches: { keyPath: 'text', indexes: {} },
  },
};

const VERSION_3: SchemaFixture = {
  ...VERSION_2,
  version: 3,
  stores: {
    ...VERSION_2.stores,
    lists: { keyPath: 'pack', indexes: {} },
    changes: { keyPath: ['edition', 'pack', 'id'], indexes: { id: 'id' } },
    signed: { keyPath: 'name', indexes: {} },
    answers: { keyPath: 'id', indexes: {} },
    checklists: { keyPath: 'id', indexes: {} },
    drafts: { keyPath: 'id', indexes: {} },
  },
  rows: {
    ...VERSION_2.rows,
    answers: [{ id: 'wages-not-paid-russia', answers: { citizenship: 'KG' }, at: '2026-11-24T08:00:00.000Z' }],
    checklists: [{ id: 'wages-not-paid-russia/claim-in-time/evidence', at: '2026-11-24T08:00:00.000Z' }],
    drafts: [{ id: 'wage-claim-employer-russia', values: { name: 'Асан' }, at: '2026-11-24T08:00:00.000Z' }],
  },
  answers: { citizenship: 'KG' },
};

export const SCHEMA_FIXTURES: SchemaFixture[] = [VERSION_1, VERSION_2, VERSION_3];
