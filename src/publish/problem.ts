import type { ContentCode } from '#core/provenance.ts';

/** A broken rule, at its place. */
export interface Problem {
  code: ContentCode;
  /** Path from the project's root, as an editor would open it. */
  file: string;
  /** From 1. */
  line: number;
  message: string;
}

/** Told at every check without stopping publication: of the first the reader is told too, the second is for the editor. */
const WARNINGS: readonly ContentCode[] = ['content/translation-outdated', 'content/number-cited-elsewhere'];

export function isError({ code }: Problem): boolean {
  return !WARNINGS.includes(code);
}

export function problemAt(code: ContentCode, [file, line]: [file: string, line: number], message: string): Problem {
  return { code, file, line, message };
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
