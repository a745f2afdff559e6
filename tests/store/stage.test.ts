import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { readState } from '#store/packs.ts';
import { addStaged, dropStaged, keepStaged, readStaged, stagedSizes } from '#store/stage.ts';
import { freshDatabase } from './fresh-database.ts';

const [A, B] = ['a'.repeat(64), 'b'.repeat(64)];
const progress = { receivedBytes: 3, totalBytes: 9, phase: 'fetching' as const };
const piece = (sha256: string, end: number, ...bytes: number[]) => ({ sha256, end, bytes: new Uint8Array(bytes) });

async function staged(...pieces: ReturnType<typeof piece>[]) {
  const db = freshDatabase();
  for (const row of pieces) await addStaged(db, row, progress);
  return db;
}

test('pieces of a part are put together in order, and parts are kept apart', async () => {
  const db = await staged(piece(A, 5, 4, 5), piece(B, 1, 9), piece(A, 3, 1, 2, 3));
  expect(await readStaged(db, A)).toEqual(new Uint8Array([1, 2, 3, 4, 5]));
  expect(await readStaged(db, B)).toEqual(new Uint8Array([9]));
  expect(await readStaged(db, 'c'.repeat(64))).toEqual(new Uint8Array());
  expect(await stagedSizes(db)).toEqual(
    new Map([
      [A, 5],
      [B, 1],
    ]),
  );
});

test('after a gap, left by another tab that cleared the beginning, nothing counts: no zeros are taken for content', async () => {
  const db = await staged(piece(A, 2, 1, 2), piece(A, 9, 8, 9));
  expect(await readStaged(db, A)).toEqual(new Uint8Array([1, 2]));
  expect(await readStaged(await staged(piece(A, 9, 8, 9)), A)).toEqual(new Uint8Array());
});

test('pieces that two tabs brought and that overlap still make one part', async () => {
  const db = await staged(piece(A, 3, 1, 2, 3), piece(A, 4, 2, 3, 4));
  expect(await readStaged(db, A)).toEqual(new Uint8Array([1, 2, 3, 4]));
});

test('a piece and how far the pull has come are kept together', async () => {
  expect((await readState(await staged(piece(A, 3, 1, 2, 3)))).progress).toEqual(progress);
});

test('a damaged part is thrown away without its neighbours; parts that no plan needs go', async () => {
  const db = await staged(piece(A, 1, 1), piece(A, 2, 2), piece(B, 1, 9));
  await dropStaged(db, A);
  expect(await stagedSizes(db)).toEqual(new Map([[B, 1]]));
  await addStaged(db, piece(A, 1, 1), progress);
  await keepStaged(db, new Set([A]));
  expect(await stagedSizes(db)).toEqual(new Map([[A, 1]]));
});
