/**
 * Every way Tirek can fail, as a closed list of codes `area/what`. Each code has words in every
 * interface language in `locales/<lang>/errors.json`; a test fails when one is missing.
 */
export const FAILURE_CODES = [
  'net/offline',
  'net/no-answer',
  'net/server-error',
  'net/not-found',
  'net/cut-short',
  'net/not-tirek',
  'pack/unreadable',
  'pack/bad-signature',
  'pack/older-than-installed',
  'pack/damaged',
  'pack/too-large',
  'pack/newer-format',
  'pack/missing',
  'store/not-available',
  'store/no-space',
  'store/emptied',
  'store/blocked',
  'store/failed',
  'search/failed',
  'app/stopped',
  'app/unexpected',
] as const;

export type FailureCode = (typeof FAILURE_CODES)[number];

/** An error a person can be told about. `detail` is for the log, never for the screen. */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly detail: string;

  constructor(code: FailureCode, detail = '') {
    super(detail ? `${code}: ${detail}` : code);
    this.name = 'Failure';
    this.code = code;
    this.detail = detail;
  }
}

/** Folds anything thrown into a Failure, keeping one that is already there. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  const name = thrown instanceof Error ? thrown.name : '';
  const text = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  if (name === 'AbortError') return new Failure('app/stopped', text);
  if (/quota/i.test(text)) return new Failure('store/no-space', text);
  return new Failure('app/unexpected', text);
}
