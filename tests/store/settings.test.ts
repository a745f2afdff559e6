import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { isSaved, listSaved, setSaved } from '#store/saved.ts';
import { DEFAULT_SETTINGS, readSettings, writeSettings } from '#store/settings.ts';
import { freshDatabase } from './fresh-database.ts';

test('before any choice the defaults hold', async () => {
  expect(await readSettings(freshDatabase())).toEqual(DEFAULT_SETTINGS);
});

test('a choice changes what it names and leaves the rest', async () => {
  const db = freshDatabase();
  await writeSettings(db, { language: 'uz', textSize: 150 });
  await writeSettings(db, { theme: 'dark' });
  expect(await readSettings(db)).toEqual({ ...DEFAULT_SETTINGS, language: 'uz', textSize: 150, theme: 'dark' });
});

test('two tabs that change different things at once do not undo each other', async () => {
  const db = freshDatabase();
  await Promise.all([writeSettings(db, { language: 'tg' }), writeSettings(db, { textSize: 200 })]);
  expect(await readSettings(db)).toMatchObject({ language: 'tg', textSize: 200 });
});

test('the second language can be taken back', async () => {
  const db = freshDatabase();
  await writeSettings(db, { secondLanguage: 'ru' });
  await writeSettings(db, { secondLanguage: undefined });
  expect('secondLanguage' in (await readSettings(db))).toBe(false);
});

test('saved pages are listed with the latest first; letting one go keeps the others', async () => {
  const db = freshDatabase();
  await setSaved(db, { id: 'ban', kind: 'article', saved: true, at: '2026-02-01T00:00:00Z' });
  await setSaved(db, { id: 'union', kind: 'organisation', saved: true, at: '2026-02-02T00:00:00Z' });
  await setSaved(db, { id: 'days', kind: 'fact', saved: true, at: '2026-02-01T12:00:00Z' });
  expect((await listSaved(db)).map(({ id }) => id)).toEqual(['union', 'days', 'ban']);
  await setSaved(db, { id: 'days', kind: 'fact', saved: false, at: '2026-02-03T00:00:00Z' });
  expect((await listSaved(db)).map(({ id }) => id)).toEqual(['union', 'ban']);
  expect([await isSaved(db, 'ban'), await isSaved(db, 'days')]).toEqual([true, false]);
});
