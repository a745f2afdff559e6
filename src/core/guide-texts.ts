import type { InterviewFile } from './interview.ts';
import type { LetterFile } from './letter.ts';

/** One text of an interview or letter: where it stands in the words, and what it rests on. */
export interface TextPlace {
  /** `outcomes.claim.steps.court` */
  path: string;
  facts: readonly string[];
  isOptional?: true;
  /** An example of what to type: it says nothing that a fact could hold. */
  isExample?: true;
}

/** Facts that an outcome rests on with everything in it. */
export function outcomeFacts({ facts, steps, warnings, deadlines }: InterviewFile['outcomes'][number]): string[] {
  const inner = [...(steps ?? []), ...(warnings ?? [])].flatMap((part) => part.facts);
  return [...new Set([...facts, ...inner, ...(deadlines ?? []).map(({ fact }) => fact)])];
}

/** All facts of an interview, in the order it names them. */
export function interviewFacts({ questions, outcomes }: Pick<InterviewFile, 'questions' | 'outcomes'>): string[] {
  return [...new Set([...questions.flatMap(({ facts }) => facts ?? []), ...outcomes.flatMap(outcomeFacts)])];
}

/** Where an interview has words. */
export function interviewPlaces(interview: InterviewFile): TextPlace[] {
  const all = interviewFacts(interview);
  const questions = interview.questions.flatMap(({ id, kind, answers = [], facts = [] }): TextPlace[] => [
    ...['ask', 'why'].map((part) => ({ path: `questions.${id}.${part}`, facts })),
    { path: `questions.${id}.hint`, facts, isOptional: true },
    ...(kind === 'country' ? [] : answers.map((answer) => ({ path: `questions.${id}.answers.${answer}`, facts }))),
  ]);
  const outcomes = interview.outcomes.flatMap(({ id, facts, steps = [], warnings = [], deadlines = [] }): TextPlace[] => [
    ...['title', 'text'].map((part) => ({ path: `outcomes.${id}.${part}`, facts })),
    ...steps.map((step) => ({ path: `outcomes.${id}.steps.${step.id}`, facts: step.facts })),
    ...warnings.map((warning) => ({ path: `outcomes.${id}.warnings.${warning.id}`, facts: warning.facts })),
    ...deadlines.map(({ fact }) => ({ path: `outcomes.${id}.deadlines.${fact}`, facts: [fact] })),
  ]);
  return [{ path: 'title', facts: all }, { path: 'summary', facts: all }, ...questions, ...outcomes];
}

/** All facts of a letter. */
export function letterFacts({ facts, body, warnings }: Pick<LetterFile, 'facts' | 'body' | 'warnings'>): string[] {
  return [...new Set([...facts, ...body.flatMap((part) => part.facts ?? []), ...(warnings ?? []).flatMap((part) => part.facts)])];
}

/** Where a letter has words. `after` is a list: its lines are `after.0`, `after.1` … */
export function letterPlaces(letter: LetterFile): TextPlace[] {
  const all = letterFacts(letter);
  const fields = letter.fields.flatMap(({ id, choices = [] }): TextPlace[] => [
    { path: `fields.${id}.label`, facts: all },
    { path: `fields.${id}.hint`, facts: all, isOptional: true },
    { path: `fields.${id}.example`, facts: all, isOptional: true, isExample: true },
    ...choices.map((choice) => ({ path: `fields.${id}.choices.${choice}`, facts: all })),
  ]);
  return [
    ...['title', 'summary', 'before', 'after'].map((path) => ({ path, facts: all })),
    ...(letter.warnings ?? []).map(({ id, facts }) => ({ path: `warnings.${id}`, facts })),
    ...fields,
    ...letter.body.map(({ id, facts = [] }) => ({ path: `body.${id}`, facts: [...facts, ...letter.facts] })),
  ];
}

/** Every text of a words file by its path, in the order of the file. */
export function leafTexts(words: object, base = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] => {
      if (base === '' && key === 'translation') return [];
      const path = base ? `${base}.${key}` : key;
      if (typeof value === 'string') return [[path, value]];
      return value !== null && typeof value === 'object' ? [...leafTexts(value, path)] : [];
    }),
  );
}

/** The place a text stands at; a line of a list stands at the list's. */
export function placeOf(path: string, places: ReadonlyMap<string, TextPlace>): TextPlace | undefined {
  return places.get(path) ?? places.get(path.replace(/\.\d+$/, ''));
}

/** `{field}` slots of a paragraph, each once. */
export function slotsIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\{([a-z0-9-]+)\}/g)].map(([, id = '']) => id))];
}
