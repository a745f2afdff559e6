import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Contents } from '#core/contents.ts';
import { CONTENTS_ID } from '#core/entry.ts';
import type { Entry } from '#core/entry.ts';
import type { Language } from '#core/language.ts';
import { ask } from '#search/ask.ts';
import type { SearchAnswer } from '#search/answer.ts';
import { IndexKeeper, type KeeperParts } from '#search/index-keeper.ts';
import { openDatabase, type TirekDatabase } from '#store/database.ts';
import { INDEXED, openIndexShelf, VOLUMES } from '#store/index-shelf.ts';
import { removePacks } from '#store/packs.ts';
import { makeArticle, makeOrganisation, makeTerm, makeText } from '../support/builders.ts';
import { install } from '../store/fresh-database.ts';

/** The keeper on a real database in memory, as the worker runs it. */

const PLAIN: KeeperParts = { indexedDB, locks: undefined, pause: async () => undefined, onState: () => undefined };
let db: TirekDatabase;

beforeEach(async () => {
  db = openDatabase();
  await Promise.all((await db.open()).tables.map((table) => table.clear()));
  return () => db.close();
});

async function answer(keeper: IndexKeeper, text: string, lang: Language = 'ru'): Promise<SearchAnswer> {
  return ask(keeper, { text, lang, countries: ['RU'], limit: 10 });
}
const found = async (keeper: IndexKeeper, text: string): Promise<string[]> => (await answer(keeper, text)).hits.map(({ id }) => id);

const CORE = {
  core: [
    makeTerm({
      id: 'entry-ban',
      terms: { ru: [{ t: 'запрет на въезд', kind: 'preferred' }], ky: [{ t: 'кара тизме', kind: 'colloquial' }] },
    }),
  ],
};
function pages(titles: Record<string, string>): Record<string, Entry[]> {
  const ids = Object.keys(titles);
  return {
    ...CORE,
    RU: ids.map((id) => makeArticle({ id })),
    'RU.ru': ids.map((id) => makeText({ id, lang: 'ru', title: titles[id] ?? '', sections: [] })),
  };
}
const MANY = Object.fromEntries(Array.from({ length: 130 }, (_, n) => [`page-${n}`, `Страница о патенте, часть${n}`]));

async function kept(parts: Partial<KeeperParts> = {}): Promise<IndexKeeper> {
  const keeper = new IndexKeeper({ ...PLAIN, ...parts });
  await keeper.keep();
  return keeper;
}

test('with nothing installed, or no database at all, it answers with nothing', async () => {
  expect(await found(await kept(), 'патент')).toEqual([]);
  expect(await found(await kept({ indexedDB: new IDBFactory() }), 'патент')).toEqual([]);
});

test('what is installed is found, in the reader’s language, with the place where the words stand', async () => {
  await install(db, pages({ ban: 'Запрет на въезд в Россию' }));
  const { hits } = await answer(await kept(), 'кара тизме');
  expect(hits[0]).toMatchObject({ id: 'ban', kind: 'article', lang: 'ru', country: 'RU' });
  const { text, marks } = hits[0]!.title;
  expect(marks.map(([start, end]) => text.slice(start, end)).join(' ')).toBe('Запрет на въезд');
});

test('an index that was saved is used by the next start without being made again', async () => {
  await install(db, pages(MANY));
  await kept();
  const rows = await db.table('segments').toArray();
  const next = new IndexKeeper(PLAIN);
  expect(await found(next, 'часть77')).toContain('page-77');
  await next.keep();
  expect(await db.table('segments').toArray()).toEqual(rows);
});

async function volumeBytes(): Promise<Uint8Array<ArrayBuffer>[]> {
  const rows: { pack: string; bytes: Blob }[] = await db.table('segments').toArray();
  const volumes = rows.filter(({ pack }) => pack === VOLUMES);
  return Promise.all(volumes.map(async ({ bytes }) => new Uint8Array(await bytes.arrayBuffer())));
}

test('what was indexed in steps is not left in pieces', async () => {
  await install(db, pages(MANY));
  await kept();
  expect((await volumeBytes()).length).toBeLessThanOrEqual(2);
});

test('however often pages change, few volumes are left, and what they hold is found as if all were indexed at once', async () => {
  for (let edition = 1; edition < 9; edition++) {
    await install(db, pages({ ...MANY, [`page-${edition}`]: `Новая редакция${edition}`, 'page-100': `Правка${edition}` }), { edition });
    const keeper = await kept();
    expect(await found(keeper, `редакция${edition}`)).toEqual([`page-${edition}`]);
    expect((await found(keeper, 'правка'))[0]).toBe('page-100');
    expect((await found(keeper, `часть${edition - 1}`))[0]).toBe(edition > 1 ? `page-${edition - 1}` : 'page-0');
    expect((await volumeBytes()).length).toBeLessThanOrEqual(2);
  }
});

test('where a browser keeps no blobs, the index is kept all the same', async () => {
  const clone = structuredClone;
  vi.stubGlobal('structuredClone', (value: { bytes?: unknown }) => {
    if (value.bytes instanceof Blob) throw new DOMException('no blobs here', 'DataCloneError');
    return clone(value);
  });
  await install(db, pages({ ban: 'Запрет на въезд' }));
  await kept();
  vi.unstubAllGlobals();
  expect(await found(new IndexKeeper(PLAIN), 'запрет')).toContain('ban');
});

test('closed at any step of the building, the next start finishes, and finds every page once', async () => {
  for (let steps = 0; steps < 9; steps++) {
    await db.table('segments').clear();
    await install(db, pages(MANY));
    let left = steps;
    const dying = new IndexKeeper({ ...PLAIN, pause: () => (left-- > 0 ? Promise.resolve() : Promise.reject(new Error('closed'))) });
    await dying.keep().catch(() => undefined);
    const keeper = await kept();
    const { hits, indexed, total } = await answer(keeper, 'часть129');
    expect([steps, hits[0]?.id]).toEqual([steps, 'page-129']);
    expect([indexed, total]).toEqual([131, 131]);
  }
});

test('while it is being built it answers with what is there, and says how far it is', async () => {
  await install(db, pages(MANY));
  const states: number[] = [];
  await kept({ onState: ({ indexed, total }) => states.push(indexed / total) });
  expect(states.at(0)).toBeLessThan(0.5);
  expect(states.at(-1)).toBe(1);
  expect(states).toEqual(states.toSorted((a, b) => a - b));
});

test.each([
  ['cut short', (bytes: Uint8Array<ArrayBuffer>) => bytes.slice(0, bytes.length - 8)],
  ['changed', (bytes: Uint8Array<ArrayBuffer>) => bytes.map((byte, at) => (at === 60 ? byte ^ 1 : byte))],
  ['emptied', () => new Uint8Array(0)],
])('a volume that was %s is thrown away and built anew', async (_, damage) => {
  await install(db, pages({ ban: 'Запрет на въезд' }));
  await kept();
  const rows: { bytes?: Blob | Uint8Array<ArrayBuffer> }[] = await db.table('segments').toArray();
  for (const row of rows) {
    if (row.bytes instanceof Blob) {
      await db.table('segments').put({ ...row, bytes: new Blob([damage(new Uint8Array(await row.bytes.arrayBuffer()))]) });
    }
  }
  expect(await found(await kept(), 'запрет')).toContain('ban');
});

test('a volume that was lost is missed, whatever the mark beside it says', async () => {
  await install(db, pages({ ban: 'Запрет на въезд' }));
  await kept();
  await db
    .table('segments')
    .filter((row) => row.number !== INDEXED)
    .delete();
  expect(await found(await kept(), 'запрет')).toContain('ban');
});

test('an edition changes, adds and removes pages: the new words find, the old do not', async () => {
  await install(db, pages({ ban: 'Запрет на въезд', paper: 'Патент на работу', gone: 'Старое правило' }));
  const keeper = await kept();
  await install(db, pages({ ban: 'Запрет на въезд', paper: 'Разрешение на труд', fresh: 'Новое правило' }), { edition: 2 });
  await keeper.keep();
  expect(await found(keeper, 'патент')).toEqual([]);
  expect(await found(keeper, 'разрешение')).toEqual(['paper']);
  expect(await found(keeper, 'правило')).toEqual(['fresh']);
  expect((await found(keeper, 'запрет'))[0]).toBe('ban');
});

test('between an edition and its indexing no page is shown that does not say what was asked', async () => {
  await install(db, pages({ paper: 'Патент на работу', gone: 'Патент для студентов' }));
  const keeper = await kept();
  await install(db, pages({ paper: 'Разрешение на труд' }), { edition: 2 });
  expect(await found(keeper, 'патент')).toEqual([]);
});

test('words that the glossary gained find pages that were indexed before', async () => {
  await install(db, pages({ ban: 'Запрет на въезд' }));
  const keeper = await kept();
  const terms = { ru: [{ t: 'запрет на въезд', kind: 'preferred' as const }], uz: [{ t: 'qora roʻyxat', kind: 'colloquial' as const }] };
  await install(db, { core: [makeTerm({ id: 'entry-ban', terms })] }, { edition: 2 });
  await keeper.keep();
  expect((await found(keeper, 'qora royxat'))[0]).toBe('ban');
});

test('a pack that was removed is no longer found, and its index goes with it', async () => {
  await install(db, pages({ ban: 'Запрет на въезд' }));
  const keeper = await kept();
  await removePacks(db, ['RU', 'RU.ru']);
  await keeper.keep();
  expect(await found(keeper, 'въезд')).not.toContain('ban');
  expect((await volumeBytes()).map((bytes) => new TextDecoder().decode(bytes)).join('')).not.toContain('ban ru');
});

test('a pack that is removed while it is read, and installed again, is indexed then', async () => {
  const keeper = new IndexKeeper({
    ...PLAIN,
    pause: async () => {
      if ((await db.packs.count()) > 0) await removePacks(db, ['core', 'RU', 'RU.ru']);
    },
  });
  await install(db, pages({ ban: 'Запрет на въезд' }));
  await keeper.keep();
  await install(db, pages({ ban: 'Запрет на въезд' }));
  expect((await found(await kept(), 'запрет'))[0]).toBe('ban');
});

test('two tabs index one phone: each page is found once', async () => {
  await install(db, pages(MANY));
  const queue: Promise<unknown>[] = [Promise.resolve()];
  const locks = {
    request: (_name: string, run: () => Promise<void>) => (queue[0] = queue[0]!.then(run)),
  } as unknown as KeeperParts['locks'];
  const [one, two] = [new IndexKeeper({ ...PLAIN, locks }), new IndexKeeper({ ...PLAIN, locks })];
  await Promise.all([one.keep(), two.keep()]);
  for (const keeper of [one, two]) {
    const { indexed, total } = await answer(keeper, 'часть5');
    expect([indexed, total]).toEqual([131, 131]);
  }
});

test('helpers are found by their town and called by their name in the reader’s language', async () => {
  const office = makeOrganisation({
    id: 'office',
    name: 'Consulate',
    names: { ky: 'Консулдук', ru: 'Консульство' },
    city: 'Kazan',
    cityNames: { ru: 'Казань' },
  });
  await install(db, { ...CORE, RU: [office] });
  const { hits } = await answer(await kept(), 'казань', 'ky');
  expect(hits[0]).toMatchObject({ id: 'office', title: { text: 'Консулдук' }, lang: 'ky' });
});

const CONTENTS: Contents = {
  id: CONTENTS_ID,
  kind: 'contents',
  articles: [
    { id: 'ban', scope: 'RU', titles: { ru: 'Запрет на въезд' } },
    { id: 'korea-eps', scope: 'KR', titles: { ky: 'Корея: EPS программасы', ru: 'Корея: программа EPS' } },
    { id: 'korea-ban', scope: 'KR', titles: { ru: 'Корея: запрет на въезд' } },
  ],
};
const elsewhere = async (keeper: IndexKeeper, text: string, lang: Language = 'ru'): Promise<string[]> =>
  (await answer(keeper, text, lang)).elsewhere.map(({ id }) => id);

test('a page that is not on the phone is offered by its title, in any language; one that is here is not', async () => {
  const { core, ...rest } = pages({ ban: 'Запрет на въезд' });
  await install(db, { ...rest, core: [...core!, CONTENTS] });
  const keeper = await kept();
  expect(await elsewhere(keeper, 'программасы')).toEqual(['korea-eps']);
  expect(await elsewhere(keeper, 'кара тизме')).toEqual(['korea-ban']);
  expect(await elsewhere(keeper, 'как получить паспорт гражданина без запрета')).toEqual([]);
  const [hit] = (await answer(keeper, 'programmasy', 'ky')).elsewhere;
  expect(hit).toMatchObject({ scope: 'KR', lang: 'ky', title: { text: 'Корея: EPS программасы', marks: [[11, 22]] } });
  expect(await elsewhere(new IndexKeeper(PLAIN), 'программасы')).toEqual(['korea-eps']);
  await install(db, { KR: [makeArticle({ id: 'korea-eps' })] }, { edition: 2 });
  await keeper.keep();
  expect(await elsewhere(keeper, 'программасы')).toEqual([]);
});

test('as long as it is not known what is on the phone, nothing is said to be missing', async () => {
  const { core, ...rest } = pages({ ban: 'Запрет на въезд' });
  await install(db, { ...rest, core: [...core!, CONTENTS] });
  await kept();
  await db.table('segments').where({ pack: 'RU.ru' }).delete();
  expect(await elsewhere(new IndexKeeper(PLAIN), 'eps')).toEqual([]);
});

test('asked for the entries of no pack, the phone gives none: a pack without a scope does not read all of them', async () => {
  await install(db, pages({ ban: 'Запрет на въезд' }));
  const shelf = await openIndexShelf(indexedDB);
  expect(await shelf!.rowsOf(undefined as unknown as string)).toEqual([]);
  expect(await shelf!.rowsOf('RU.ru')).toHaveLength(1);
  shelf!.close();
});

test('an entry is not shown when one of its languages changed and the change is not indexed yet', async () => {
  const both = (ru: string): Record<string, Entry[]> => ({
    ...pages({ paper: ru }),
    'RU.ky': [makeText({ id: 'paper', lang: 'ky', title: 'Иш кагазы', sections: [] })],
  });
  await install(db, both('Патент на работу'));
  const keeper = await kept();
  expect((await answer(keeper, 'патент', 'ky')).hits[0]).toMatchObject({ id: 'paper', lang: 'ky', title: { text: 'Иш кагазы' } });
  await install(db, both('Разрешение на труд'), { edition: 2 });
  expect(await found(keeper, 'патент')).toEqual([]);
});

test('a page that was shown before is shown in its new words after an edition', async () => {
  await install(db, pages({ paper: 'Патент на работу' }));
  const keeper = await kept();
  expect((await answer(keeper, 'патент')).hits[0]?.title.text).toBe('Патент на работу');
  await install(db, pages({ paper: 'Патент стоит дороже' }), { edition: 2 });
  await keeper.keep();
  expect((await answer(keeper, 'патент')).hits[0]?.title.text).toBe('Патент стоит дороже');
});
