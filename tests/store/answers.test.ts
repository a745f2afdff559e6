import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import {
  keepAnswers,
  keepDraft,
  listBegun,
  readAnswers,
  readChecklist,
  readDraft,
  setChecked,
  wipeAnswers,
  wipeHelp,
} from '#store/answers.ts';
import { openDatabase } from '#store/database.ts';

const AT = '2026-11-24T08:00:00.000Z';

test('one gesture forgets the answers and ticks of one interview and leaves those of another', async () => {
  const db = openDatabase('wipe-one');
  for (const id of ['wages', 'wages-2']) {
    await keepAnswers(db, { id, answers: { citizenship: 'KG' }, at: AT });
    await setChecked(db, { id: `${id}/claim/evidence`, checked: true, at: AT });
  }
  await wipeAnswers(db, 'wages');
  expect(await readAnswers(db, 'wages')).toBeUndefined();
  expect([...(await readChecklist(db, 'wages'))]).toEqual([]);
  expect((await readAnswers(db, 'wages-2'))?.answers).toEqual({ citizenship: 'KG' });
  expect([...(await readChecklist(db, 'wages-2'))]).toEqual(['wages-2/claim/evidence']);
});

test('a tick can be taken back', async () => {
  const db = openDatabase('untick');
  await setChecked(db, { id: 'wages/claim/evidence', checked: true, at: AT });
  await setChecked(db, { id: 'wages/claim/evidence', checked: false, at: AT });
  expect((await readChecklist(db, 'wages')).size).toBe(0);
});

test('one gesture forgets everything that was answered, ticked off or written', async () => {
  const db = openDatabase('wipe-all');
  await keepAnswers(db, { id: 'wages', answers: {}, at: AT });
  await keepDraft(db, { id: 'claim', values: { name: 'Асан' }, at: AT });
  await setChecked(db, { id: 'wages/claim/evidence', checked: true, at: AT });
  expect(await listBegun(db)).toEqual(new Set(['wages', 'claim']));
  await wipeHelp(db);
  expect(await listBegun(db)).toEqual(new Set());
  expect(await readDraft(db, 'claim')).toBeUndefined();
  expect((await readChecklist(db, 'wages')).size).toBe(0);
});
