import { alternatives, type AnswerTest, type Condition } from './condition.ts';
import { addDays } from './day.ts';
import { type Interview, type Question, UNKNOWN } from './interview.ts';
import { type Answer, answerFault, type Answers, type Logic, nextStep, passes } from './interview-engine.ts';

/** What all walks through an interview come to. */
export interface Proof {
  walks: number;
  /** Walks that end in no outcome, as the answers that lead there. */
  deadEnds: Answers[];
  unreachedQuestions: string[];
  unreachedOutcomes: string[];
  /** False when there are more walks than can be tried: nothing is proved then. */
  isComplete: boolean;
}

const MOST_WALKS = 200_000;
/** Days away from today on which a date answered is tried: around every term that a fact has. */
const AWAY = [0, 1, 2, 3, 5, 7, 10, 14, 16, 20, 29, 31, 32, 45, 59, 62, 75, 89, 91, 93, 120, 179, 182, 200, 364, 367, 400, 730, 1100, 4000];

/** Walks through an interview on every distinct combination of answers. Answers that no condition tells apart count as one. */
export function proveInterview(interview: Logic, on: string): Proof {
  const choices = new Map(interview.questions.map((question) => [question.id, distinctAnswers(question, interview, on)]));
  const reached = { questions: new Set<string>(), outcomes: new Set<string>() };
  const proof: Proof = { walks: 0, deadEnds: [], unreachedQuestions: [], unreachedOutcomes: [], isComplete: true };
  const walk = (answers: Answers): void => {
    if (proof.walks >= MOST_WALKS) {
      proof.isComplete = false;
      return;
    }
    const step = nextStep(interview, answers, on);
    for (const id of step.asked) reached.questions.add(id);
    if ('question' in step) {
      for (const answer of choices.get(step.question.id) ?? []) walk({ ...answers, [step.question.id]: answer });
      return;
    }
    proof.walks += 1;
    for (const { id } of step.outcomes) reached.outcomes.add(id);
    if (step.outcomes.length === 0) proof.deadEnds.push(answers);
  };
  walk({});
  proof.unreachedQuestions = interview.questions.map(({ id }) => id).filter((id) => !reached.questions.has(id));
  proof.unreachedOutcomes = interview.outcomes.map(({ id }) => id).filter((id) => !reached.outcomes.has(id));
  return proof;
}

/** All conditions of an interview with the place they stand at, for people. */
export function conditionsOf(interview: Pick<Interview, 'questions' | 'outcomes'>): { at: PropertyKey[]; condition: Condition }[] {
  const list = <T extends { if?: Condition | undefined }>(items: readonly T[] | undefined, base: PropertyKey[]) =>
    (items ?? []).flatMap((item, index) => (item.if ? [{ at: [...base, index, 'if'], condition: item.if }] : []));
  const linked = (items: readonly (string | { if: Condition })[] | undefined, base: PropertyKey[]) =>
    (items ?? []).flatMap((item, index) => (typeof item === 'string' ? [] : [{ at: [...base, index, 'if'], condition: item.if }]));
  return [
    ...list(interview.questions, ['questions']),
    ...list(interview.outcomes, ['outcomes']),
    ...interview.outcomes.flatMap(({ steps, warnings, deadlines, letters, articles }, index) => [
      ...list(steps, ['outcomes', index, 'steps']),
      ...list(warnings, ['outcomes', index, 'warnings']),
      ...list(deadlines, ['outcomes', index, 'deadlines']),
      ...linked(letters, ['outcomes', index, 'letters']),
      ...linked(articles, ['outcomes', index, 'articles']),
    ]),
  ];
}

/** One answer for each way in which the conditions of the interview can tell answers to this question apart. */
function distinctAnswers(question: Question, interview: Logic, on: string): Answer[] {
  const tests = conditionsOf(interview)
    .flatMap(({ condition }) => alternatives(condition).flat())
    .filter(([id]) => id === question.id)
    .map(([, test]) => test);
  const classes = new Map<string, Answer>();
  for (const answer of candidates(question, tests, on)) {
    if (answerFault(question, answer, on)) continue;
    const key = tests.map((test) => passes(test, answer, { terms: interview.terms, on })).join();
    if (!classes.has(key)) classes.set(key, answer);
  }
  return [...classes.values()];
}

function candidates(question: Question, tests: readonly AnswerTest[], on: string): Answer[] {
  const unknown = question.unknown ? [UNKNOWN] : [];
  if (question.kind === 'date') return [...AWAY.flatMap((away) => [addDays(on, -away), addDays(on, away)]), ...unknown];
  if (question.kind === 'number') return [...bounds(question, tests), ...unknown];
  const answers = question.answers ?? [];
  return question.kind === 'many' ? [...subsets(answers, tests), ...unknown] : [...answers, ...unknown];
}

function bounds({ min = 0, max = 1_000_000 }: Question, tests: readonly AnswerTest[]): number[] {
  const named = tests.flatMap((test) => (Array.isArray(test) ? [] : Object.values(test).filter((value) => typeof value === 'number')));
  return [min, max, ...named.flatMap((value) => [value - 1, value, value + 1])];
}

/** All selections among the answers that a test names; the others change nothing. */
function subsets(answers: readonly string[], tests: readonly AnswerTest[]): string[][] {
  const named = answers.filter((answer) => tests.some((test) => JSON.stringify(test).includes(`"${answer}"`)));
  let all: string[][] = [[]];
  for (const answer of named) all = all.flatMap((chosen) => [chosen, [...chosen, answer]]);
  return all;
}
