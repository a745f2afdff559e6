import { problemAt, type Problem } from './problem.ts';
import type { LineAt } from './yaml-file.ts';

/** One issue as core's schemas (zod) report it; the fields depend on the code. */
interface Issue {
  code?: string | undefined;
  path: PropertyKey[];
  message: string;
  keys?: string[];
  expected?: string;
  values?: unknown[];
  minimum?: number | bigint;
  maximum?: number | bigint;
  errors?: Issue[][];
  format?: string;
  pattern?: string | undefined;
}

/** A schema of core, whatever library it is written with. */
export interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false; error: { issues: Issue[] } };
}

/** Where a value was read from, for the words of its problems. */
export interface Origin {
  file: string;
  lineAt: LineAt;
  /** Path of the value inside its file: the index of an entry in its list. */
  base: readonly PropertyKey[];
}

export type Parsed<T> = { value: T; problems: [] } | { value: undefined; problems: Problem[] };

/** Parses a value read from a file; what is wrong comes back with file, line, field path and entry id. */
export function parseShape<T>(schema: Schema<T>, value: unknown, origin: Origin): Parsed<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data, problems: [] };
  return { value: undefined, problems: parsed.error.issues.flatMap((issue) => issueProblems(issue, value, origin)) };
}

function issueProblems(issue: Issue, value: unknown, { file, lineAt, base }: Origin): Problem[] {
  const fields = issue.keys?.map((key) => [...issue.path, key]) ?? [issue.path];
  return fields.map((path) => {
    const words = `${fieldName(path)}: ${issueWords(issue, valueAt(value, issue.path))}${entryWords(value)}`;
    return problemAt('content/wrong-field', [file, lineAt([...base, ...path])], words);
  });
}

function entryWords(value: unknown): string {
  const id = valueAt(value, ['id']);
  return typeof id === 'string' ? ` (${id})` : '';
}

function fieldName(path: readonly PropertyKey[]): string {
  return (
    path
      .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
      .join('')
      .replace(/^\./, '') || 'the entry'
  );
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner !== null && typeof inner === 'object' ? (inner as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  );
}

/** One issue in words a person understands; schemas with words of their own keep them. */
function issueWords(issue: Issue, value: unknown): string {
  if (issue.code === 'unrecognized_keys') return 'there is no such field; correct its name or take it out';
  if (value === undefined) return 'is missing';
  if (issue.message !== 'Invalid input') return `${issue.message}; found ${found(value)}`;
  return `${expected(issue)}; found ${found(value)}`;
}

function expected({ code = '', ...issue }: Issue): string {
  switch (code) {
    case 'invalid_type':
      return `expected ${TYPE_WORDS[issue.expected ?? ''] ?? issue.expected}`;
    case 'invalid_value':
      return `expected one of ${issue.values?.join(', ')}`;
    case 'invalid_union':
      return [...new Set(issue.errors?.flat().map(expected))].join(', or ');
    case 'invalid_format':
      return `must look like ${issue.pattern ?? issue.format}`;
    case 'too_small':
      return `must be at least ${issue.minimum} long`;
    case 'too_big':
      return `must be at most ${issue.maximum} long`;
    default:
      return `is not as it should be (${code})`;
  }
}

const TYPE_WORDS: Record<string, string> = {
  string: 'text (put it in quotes)',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields',
  null: 'null',
};

function found(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'fields';
  const text = String(value);
  return `“${text.length > 60 ? `${text.slice(0, 60)}… (${text.length} characters)` : text}”`;
}
