import { Failure, failureOf } from '#core/failure.ts';

/** Dexie hides the cause of an aborted transaction in `inner`, and those of a bulk write in `failures`. */
interface Nested {
  name?: unknown;
  message?: unknown;
  inner?: unknown;
  cause?: unknown;
  failures?: unknown;
}

function* eachCause(thrown: unknown, depth = 0): Generator<Nested> {
  if (thrown === null || typeof thrown !== 'object' || depth > 4) return;
  const error: Nested = thrown;
  yield error;
  yield* eachCause(error.inner, depth + 1);
  yield* eachCause(error.cause, depth + 1);
  if (Array.isArray(error.failures)) for (const failure of error.failures) yield* eachCause(failure, depth + 1);
}

const NOT_AVAILABLE = new Set(['MissingAPIError', 'SecurityError', 'InvalidAccessError', 'OpenFailedError', 'NotAllowedError']);
const NOT_OPEN = new Set(['DatabaseClosedError', 'VersionError', 'UpgradeError']);
const DATABASE_ERRORS = new Set([
  'AbortError',
  'BulkError',
  'ConstraintError',
  'DataError',
  'InvalidStateError',
  'ModifyError',
  'NotFoundError',
  'PrematureCommitError',
  'ReadOnlyError',
  'SchemaError',
  'TimeoutError',
  'TransactionInactiveError',
  'UnknownError',
  'DataCloneError',
  'InvalidTableError',
]);

/** The one place where an error of Dexie or IndexedDB becomes a Failure that a reader can be told about. */
export function storeFailure(thrown: unknown): Failure {
  const causes = [...eachCause(thrown)];
  const own = causes.find((cause) => cause instanceof Failure);
  if (own) return own as Failure;
  const detail = causes.map(({ name, message }) => `${String(name)}: ${String(message)}`).join(' < ');
  const names = new Set(causes.map(({ name }) => String(name)));
  // Firefox and older Chromes name a full disk differently; only the words agree.
  if (/quota|disk is full|no space/i.test(detail)) return new Failure('store/no-space', detail);
  if (hasAny(names, NOT_OPEN)) return new Failure('store/blocked', detail);
  if (hasAny(names, NOT_AVAILABLE)) return new Failure('store/not-available', detail);
  if (hasAny(names, DATABASE_ERRORS)) return new Failure('store/failed', detail);
  return failureOf(thrown);
}

function hasAny(names: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  return [...wanted].some((name) => names.has(name));
}
