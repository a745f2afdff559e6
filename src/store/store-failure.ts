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

/** A closed connection tells only in its words why it could not be opened. */
const NO_SPACE = /quota|disk is full|no space/i;
const NOT_AVAILABLE = /MissingAPIError|SecurityError|NotAllowedError|InvalidAccessError|did not allow mutations/;
const NOT_OPEN = /DatabaseClosedError|VersionError|UpgradeError/;
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
  if (NO_SPACE.test(detail)) return new Failure('store/no-space', detail);
  if (NOT_AVAILABLE.test(detail)) return new Failure('store/not-available', detail);
  if (NOT_OPEN.test(detail)) return new Failure('store/blocked', detail);
  if (causes.some(({ name }) => DATABASE_ERRORS.has(String(name)))) return new Failure('store/failed', detail);
  return failureOf(thrown);
}
