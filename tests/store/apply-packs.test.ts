import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { parseEntry } from '#core/parse-entry.ts';
import { adoptKnown } from '#store/adopt-known.ts';
import { applyPacks } from '#store/apply-packs.ts';
import { listPacks, readState, removePacks, writeState } from '#store/packs.ts';
import { setSaved, listSaved } from '#store/saved.ts';
import { readSettings, writeSettings } from '#store/settings.ts';
import { makeArticle, makeFact, makeText, testCrypto } from '../support/builders.ts';
import { changeOf, contentText, freshDatabase, install, packContent } from './fresh-database.ts';

const { sha256Text } = testCrypto;
const ids = async (db: ReturnType<typeof freshDatabase>): Promise<string[]> =>
  (await db.entries.toArray()).map(({ id, lang, pack }) => `${id}${lang && `.${lang}`} in ${pack}`);

test('an edition brings its entries, packs, date and number together', async () => {
  const db = freshDatabase();
  await install(
    db,
    { RU: [makeArticle({ id: 'ban' }), makeFact({ id: 'days' })], 'RU.ky': [makeText({ id: 'ban', lang: 'ky' })] },
    { edition: 3 },
  );
  expect(await ids(db)).toEqual(['ban in RU', 'ban.ky in RU.ky', 'days in RU']);
  expect(
    (await listPacks(db)).map(({ id, scope, lang, version, edition, entryCount }) => [id, scope, lang, version, edition, entryCount]),
  ).toEqual([
    ['RU', 'RU', undefined, 3, 3, 2],
    ['RU.ky', 'RU', 'ky', 3, 3, 1],
  ]);
  expect(await readState(db)).toMatchObject({
    edition: 3,
    issuedAt: '2026-02-03T00:00:00Z',
    renewBy: '2026-05-01T00:00:00Z',
    lastSuccessAt: '2026-02-10T08:00:00.000Z',
  });
});

test('a new edition replaces what changed, drops what is gone, and leaves other packs alone', async () => {
  const db = freshDatabase();
  await install(db, { RU: [makeFact({ id: 'days' }), makeFact({ id: 'repealed' })], KZ: [makeFact({ id: 'kz-days', country: 'KZ' })] });
  await install(db, { RU: [makeFact({ id: 'days', statement: 'New.' })] }, { edition: 2 });
  expect(await ids(db)).toEqual(['days in RU', 'kz-days in KZ']);
  expect((await db.entries.get(['days', '']))?.value).toMatchObject({ statement: 'New.' });
});

test.each([
  ['core', 'RU'],
  ['RU', 'core'],
])('an entry that moves between packs is neither lost nor doubled (%s written first)', async (first, second) => {
  const db = freshDatabase();
  const [hotline, days] = [makeFact({ id: 'hotline' }), makeFact({ id: 'days' })];
  await install(db, { core: [], RU: [hotline, days] });
  const now: Record<string, ReturnType<typeof makeFact>[]> = { core: [hotline], RU: [days] };
  await install(db, { [first]: now[first]!, [second]: now[second]! }, { edition: 2 });
  expect(await ids(db)).toEqual(['days in RU', 'hotline in core']);
});

test('a pack that the reader let go leaves nothing behind', async () => {
  const db = freshDatabase();
  await install(db, { RU: [makeFact({ id: 'days' })], KZ: [makeFact({ id: 'kz-days', country: 'KZ' })] });
  await install(db, {}, { edition: 2, remove: ['KZ'] });
  await removePacks(db, ['RU']);
  expect([await db.entries.count(), await db.packs.count()]).toEqual([0, 0]);
});

test('corruption: a pack with one altered letter is refused and nothing of the edition is written', async () => {
  const db = freshDatabase();
  await install(db, { RU: [makeFact({ id: 'days' })] });
  const before = await contentText(db);
  const good = await packContent('KZ', [makeFact({ id: 'kz-days', country: 'KZ' })]);
  const bad = await packContent('RU', [makeFact({ id: 'days' })]);
  bad.lines[0]!.text = bad.lines[0]!.text.replace('Statement', 'Stavement');
  await expect(applyPacks(db, changeOf([good, bad], 2), sha256Text)).rejects.toMatchObject({ code: 'pack/damaged' });
  expect(await contentText(db)).toBe(before);
});

test('a pack with the same entry twice, or another number of entries than announced, is refused even if its digest is right', async () => {
  const db = freshDatabase();
  const fact = makeFact({ id: 'days' });
  const twice = await packContent('RU', [fact, fact]);
  const short = await packContent('RU', [fact]);
  for (const content of [twice, { ...short, row: { ...short.row, entryCount: 2 } }]) {
    await expect(applyPacks(db, changeOf([content], 1), sha256Text)).rejects.toMatchObject({ code: 'pack/damaged' });
  }
  expect(await db.entries.count()).toBe(0);
});

const fail = (): never => {
  throw new DOMException('The current transaction exceeded its quota limitations.', 'QuotaExceededError');
};

test.each(['entries', 'packs', 'state', 'stage'] as const)(
  'a phone that fails while writing "%s" keeps the old edition whole',
  async (table) => {
    const db = freshDatabase();
    await install(db, { RU: [makeFact({ id: 'days' })] });
    await db.stage.put({ sha256: 'a'.repeat(64), end: 3, bytes: new Uint8Array(3) });
    const before = await contentText(db);
    const broken = await packContent('RU', [makeFact({ id: 'days', statement: 'New.' }), makeFact({ id: 'more' })]);
    if (table === 'stage') db.stage.hook('deleting', fail);
    else for (const write of ['creating', 'updating'] as const) db.table(table).hook(write as 'creating', fail);
    await expect(applyPacks(db, changeOf([broken], 2), sha256Text)).rejects.toMatchObject({ code: 'store/no-space' });
    expect(await contentText(db)).toBe(before);
    expect(await db.stage.count()).toBe(1);
  },
);

test('rollback by a race: a slow tab cannot put an older edition over a newer one', async () => {
  const db = freshDatabase();
  await install(db, { RU: [makeFact({ id: 'days', statement: 'New.' })] }, { edition: 5 });
  const old = await packContent('RU', [makeFact({ id: 'days' })]);
  await expect(applyPacks(db, changeOf([old], 4), sha256Text)).rejects.toMatchObject({ code: 'pack/older-than-installed' });
  expect((await db.entries.get(['days', '']))?.value).toMatchObject({ statement: 'New.' });
});

test('fast-forward: only after the publisher key was replaced may the count of editions start lower', async () => {
  const db = freshDatabase();
  await install(db, { RU: [makeFact({ id: 'days' })] }, { edition: 9 });
  const change = { ...changeOf([await packContent('RU', [makeFact({ id: 'days' })])], 2), root: { version: 2, text: '{}' } };
  await expect(applyPacks(db, change, sha256Text)).rejects.toMatchObject({ code: 'pack/older-than-installed' });
  await applyPacks(db, { ...change, rotatedFrom: 1 }, sha256Text);
  expect(await readState(db)).toMatchObject({ edition: 2, root: { version: 2 } });
  await expect(applyPacks(db, { ...change, root: { version: 1, text: '{}' }, rotatedFrom: 1 }, sha256Text)).rejects.toMatchObject({
    code: 'pack/older-than-installed',
  });
});

test('an edition that was applied clears the half of a download, the progress and the last failure', async () => {
  const db = freshDatabase();
  await writeState(db, { lastFailure: 'net/cut-short', progress: { receivedBytes: 1, totalBytes: 2, phase: 'fetching' } });
  await db.stage.put({ sha256: 'a'.repeat(64), end: 3, bytes: new Uint8Array(3) });
  await install(db, { RU: [makeFact({ id: 'days' })] });
  expect(await db.stage.count()).toBe(0);
  expect(Object.keys(await readState(db))).not.toEqual(expect.arrayContaining(['lastFailure']));
  expect((await readState(db)).progress).toBeUndefined();
});

test('saved pages and settings survive when all content is dropped and filled again', async () => {
  const db = freshDatabase();
  await install(db, { RU: [makeFact({ id: 'days' })] });
  await setSaved(db, { id: 'days', kind: 'fact', saved: true, at: '2026-02-01T00:00:00Z' });
  await writeSettings(db, { language: 'tg', scopes: ['RU'] });
  await removePacks(db, ['RU']);
  await install(db, { RU: [makeFact({ id: 'days' })] }, { edition: 2 });
  expect(await listSaved(db)).toEqual([{ id: 'days', kind: 'fact', at: '2026-02-01T00:00:00Z' }]);
  expect(await readSettings(db)).toMatchObject({ language: 'tg', scopes: ['RU'] });
});

test('an entry of a kind that the app learns with an update becomes readable without a download', async () => {
  const db = freshDatabase();
  const fact = makeFact({ id: 'days' });
  const quiz = { id: 'quiz', kind: 'quiz', country: 'RU' };
  await install(db, { RU: [fact, quiz] });
  expect(await db.entries.get(['quiz', ''])).toMatchObject({ known: false, value: quiz });
  const newer = vi.fn((value: unknown) => ({ ...parseEntry(value), known: true })) as unknown as typeof parseEntry;
  await adoptKnown(db, newer);
  expect(await db.entries.get(['quiz', ''])).toMatchObject({ known: true, country: 'RU', pack: 'RU', value: quiz });
  expect(newer).toHaveBeenCalledTimes(1);
  await adoptKnown(db, newer);
  expect(newer).toHaveBeenCalledTimes(1);
});
