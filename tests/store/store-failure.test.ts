import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { Failure } from '#core/failure.ts';
import { openDatabase } from '#store/database.ts';
import { listSaved } from '#store/saved.ts';
import { storeFailure } from '#store/store-failure.ts';

test.each([
  ['a full phone', new DOMException('x', 'QuotaExceededError'), 'store/no-space'],
  [
    'a full phone, told by an aborted transaction',
    new Dexie.AbortError('x', new DOMException('y', 'QuotaExceededError')),
    'store/no-space',
  ],
  [
    'a full phone, told by one write of many',
    new Dexie.BulkError('x', [new DOMException('y', 'QuotaExceededError')] as never),
    'store/no-space',
  ],
  ['a full disk in Chrome', new DOMException('IO error: No space left on device', 'UnknownError'), 'store/no-space'],
  ['no IndexedDB at all', new Dexie.MissingAPIError(), 'store/not-available'],
  ['no IndexedDB, asked a second time', new Dexie.DatabaseClosedError(new Dexie.MissingAPIError() as never), 'store/not-available'],
  ['private mode', new Dexie.OpenFailedError('x', new DOMException('denied', 'SecurityError')), 'store/not-available'],
  [
    'private mode of old Firefox',
    new DOMException('A mutation operation was attempted on a database that did not allow mutations.', 'InvalidStateError'),
    'store/not-available',
  ],
  ['a database that a newer Tirek took over', new Dexie.DatabaseClosedError(), 'store/blocked'],
  ['an aborted transaction (not the reader who stopped)', new Dexie.AbortError('Transaction aborted'), 'store/failed'],
  ['a reader who stopped', new DOMException('x', 'AbortError'), 'store/failed'],
  ['a broken database', new DOMException('x', 'UnknownError'), 'store/failed'],
  ['a fault of our own', new TypeError('x is not a function'), 'app/unexpected'],
  ['a failure that is already one', new Failure('pack/damaged'), 'pack/damaged'],
  ['a failure inside an aborted transaction', new Dexie.AbortError('x', new Failure('pack/damaged') as never), 'pack/damaged'],
])('%s', (_, thrown, code) => {
  expect(storeFailure(thrown).code).toBe(code);
});

test('without IndexedDB a read says that nothing can be kept here', async () => {
  const db = openDatabase('nowhere');
  (db as unknown as { _deps: { indexedDB: undefined } })._deps = { indexedDB: undefined };
  await expect(listSaved(db).catch((error: unknown) => Promise.reject(storeFailure(error)))).rejects.toMatchObject({
    code: 'store/not-available',
  });
});
