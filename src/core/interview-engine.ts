import { alternatives, type AnswerTest, type Condition } from './condition.ts';
import { parseDay } from './day.ts';
import { lastDayOf } from './deadline.ts';
import { type Interview, type Outcome, type Question, UNKNOWN } from './interview.ts';
import { workCalendar } from './work-calendar.ts';

/** Days off do not matter to whether a term is running, except where the law moves a last day that is one. */
const WEEKENDS = workCalendar(undefined);

/** What a reader said: an answer's id, a day, a country, several ids, a number, or `unknown`. */
export type Answer = string | number | string[];
export type Answers = Readonly<Record<string, Answer>>;

/** Why an answer cannot be taken; each has words in the interface. */
export type AnswerFault = 'not-an-answer' | 'impossible-date' | 'date-ahead' | 'date-past' | 'number-range';

export type NextStep =
  | { question: Question; fault?: AnswerFault; asked: string[]; answers: Answers }
  | { outcomes: Outcome[]; asked: string[]; answers: Answers };

/** What the engine reads of an interview. */
export type Logic = Pick<Interview, 'questions' | 'outcomes' | 'terms'>;

/**
 * The next question, or the outcomes. `answers` may hold more than counts: what was said on a branch that the
 * reader has left is kept by the caller and has no effect. The `answers` that come back are those that count.
 */
export function nextStep(interview: Logic, answers: Answers, on: string): NextStep {
  const counting: Record<string, Answer> = {};
  const asked: string[] = [];
  const endings = interview.outcomes.filter((outcome) => outcome.ends);
  for (const question of interview.questions) {
    if (!holds(question.if, interview, { answers: counting, on })) continue;
    asked.push(question.id);
    // Own answers only: a question called "constructor" has not been answered by the language.
    const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
    if (answer === undefined) return { question, asked, answers: counting };
    const fault = answerFault(question, answer, on);
    if (fault) return { question, fault, asked, answers: counting };
    counting[question.id] = answer;
    const ends = endings.filter((outcome) => holds(outcome.if, interview, { answers: counting, on }));
    if (ends.length > 0) return { outcomes: ends, asked, answers: counting };
  }
  return { outcomes: outcomesOf(interview, counting, on), asked, answers: counting };
}

function outcomesOf(interview: Logic, answers: Answers, on: string): Outcome[] {
  return interview.outcomes.filter((outcome) => holds(outcome.if, interview, { answers, on }));
}

/** Undefined when the answer can be taken. An empty list answers a `many` question: none of these. */
export function answerFault(question: Question, answer: Answer, on: string): AnswerFault | undefined {
  if (answer === UNKNOWN && question.unknown) return undefined;
  if (question.kind === 'date') return typeof answer === 'string' ? dateFault(question, answer, on) : 'impossible-date';
  if (question.kind === 'number') return numberFault(question, answer);
  const chosen = question.kind === 'many' ? answer : [answer];
  const isKnown = Array.isArray(chosen) && chosen.every((one) => question.answers?.some((known) => known === one));
  return isKnown ? undefined : 'not-an-answer';
}

function dateFault({ when }: Question, answer: string, on: string): AnswerFault | undefined {
  const day = parseDay(answer);
  if (!day) return 'impossible-date';
  if (when === 'past' && day > on) return 'date-ahead';
  return when === 'ahead' && day < on ? 'date-past' : undefined;
}

function numberFault({ min = 0, max = Number.MAX_SAFE_INTEGER }: Question, answer: Answer): AnswerFault | undefined {
  return typeof answer === 'number' && Number.isFinite(answer) && answer >= min && answer <= max ? undefined : 'number-range';
}

/** True when a condition holds for the answers that count; absent conditions always do. */
export function holds(
  condition: Condition | undefined,
  { terms }: Pick<Logic, 'terms'>,
  { answers, on }: { answers: Answers; on: string },
): boolean {
  if (!condition) return true;
  return alternatives(condition).some((all) =>
    all.every(([question, test]) => {
      const answer = answers[question];
      return answer !== undefined && passes(test, answer, { terms, on });
    }),
  );
}

/** True when one answer passes one test. */
export function passes(test: AnswerTest, answer: Answer, { terms, on }: Pick<Logic, 'terms'> & { on: string }): boolean {
  const said = Array.isArray(answer) ? answer : [String(answer)];
  if (Array.isArray(test)) return said.some((one) => test.includes(one));
  if ('not' in test) return !said.some((one) => test.not.includes(one));
  if (answer === UNKNOWN) return false;
  if ('term' in test) return passesTerm(test, String(answer), { terms, on });
  if ('day' in test) return test.day === (answer < on ? 'past' : answer > on ? 'ahead' : 'today');
  return typeof answer === 'number' && answer >= (test.atLeast ?? -Infinity) && answer <= (test.atMost ?? Infinity);
}

function passesTerm(
  { term, is }: Extract<AnswerTest, { term: string }>,
  day: string,
  { terms, on }: Pick<Logic, 'terms'> & { on: string },
): boolean {
  const rule = terms[term];
  if (!rule) return false;
  const end = lastDayOf(rule, { on: day }, WEEKENDS);
  return is === 'over' ? on > end : on <= end;
}
