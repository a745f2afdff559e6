import type { ContentCode } from '#core/provenance.ts';

/** A broken rule, at its place. A warning is told and does not stop publication. */
export interface Problem {
  code: ContentCode;
  level: 'error' | 'warning';
  /** Path from the project's root, as an editor would open it. */
  file: string;
  /** From 1. */
  line: number;
  message: string;
}

export function errorAt(code: ContentCode, [file, line]: [file: string, line: number], message: string): Problem {
  return { code, level: 'error', file, line, message };
}

/** `content/facts/ru-entry.yaml:120 deadline.count: expected a number … [content/wrong-field]` */
export function problemLine({ code, file, line, message }: Problem): string {
  return `${file}:${line} ${message} [${code}]`;
}

/** By file, line and words, so that the same content always gives the same list. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.message, b.message));
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
