import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { InterviewCase, InterviewFile, InterviewWordsFile } from '#core/interview.ts';
import type { Language } from '#core/language.ts';
import type { LetterWordsFile } from '#core/letter.ts';

/** Interviews and letters as editors wrote them, read past the app. */

function read<T>(file: string): T {
  return parse(readFileSync(`content/${file}`, 'utf8')) as T;
}

export const INTERVIEW_IDS = readdirSync('content/interviews').flatMap((file) => /^([a-z0-9-]+)\.yaml$/.exec(file)?.[1] ?? []);
export const LETTER_IDS = readdirSync('content/letters');

export function interviewOf(id: string): InterviewFile {
  return read(`interviews/${id}.yaml`);
}

export function interviewWords(id: string, lang: Language): InterviewWordsFile {
  return read(`interviews/${id}.${lang}.yaml`);
}

export function casesOf(id: string): InterviewCase[] {
  return read(`interviews/${id}.cases.yaml`);
}

export function letterWords(id: string, lang: Language): LetterWordsFile {
  return read(`letters/${id}/${lang}.yaml`);
}
