import { helpersFor } from '#core/article-page.ts';
import type { Sha256Text } from '#core/canonical.ts';
import { alternatives, type AnswerTest } from '#core/condition.ts';
import { countDeadline } from '#core/deadline.ts';
import { interviewFacts, interviewPlaces, outcomeFacts } from '#core/guide-texts.ts';
import { nextStep } from '#core/interview-engine.ts';
import { conditionsOf, proveInterview } from '#core/interview-proof.ts';
import type { InterviewCase, InterviewFile, Question } from '#core/interview.ts';
import { UNKNOWN } from '#core/interview.ts';
import { numbersOf } from '#core/provenance.ts';
import type { TermOfLaw } from '#core/term-of-law.ts';
import { workCalendar } from '#core/work-calendar.ts';
import type { ContentIndex } from './content-index.ts';
import { checkGuideFacts, checkGuideWords } from './guide-words-rules.ts';
import { problemAt, type Problem } from './problem.ts';
import type { InterviewFolder } from './read-guides.ts';

const FEWEST_CASES = 3;
type Say = (code: Problem['code'], path: PropertyKey[], message: string) => Problem;

/** The terms of law that an interview counts with, by fact. */
export function termsOf(interview: InterviewFile, index: ContentIndex): Record<string, TermOfLaw> {
  const tested = conditionsOf(interview).flatMap(({ condition }) =>
    alternatives(condition).flatMap((all) => all.flatMap(([, test]) => (!Array.isArray(test) && 'term' in test ? [test.term] : []))),
  );
  const counted = interview.outcomes.flatMap(({ deadlines = [] }) => deadlines.map(({ fact }) => fact));
  const found = [...new Set([...tested, ...counted])].flatMap((id): [string, TermOfLaw][] => {
    const fact = index.findCited(id);
    return fact?.kind === 'fact' && fact.deadline ? [[id, fact.deadline]] : [];
  });
  return Object.fromEntries(found.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** All rules of docs/for-editors.md for one interview in all its languages. `today` is where its dates are tried from. */
export async function checkInterview(folder: InterviewFolder, index: ContentIndex, sha256: Sha256Text, today: string): Promise<Problem[]> {
  const { entry: interview, file, lineAt } = folder.structure;
  const say: Say = (code, path, message) => problemAt(code, [file, lineAt(path)], `${message} (${interview.id})`);
  const structure = [...checkIds(interview, say), ...checkConditions(interview, index, say), ...checkReferences(interview, index, say)];
  const facts = interview.outcomes.flatMap((outcome, at) => {
    const warned = (outcome.warnings ?? []).flatMap((warning) => warning.facts);
    return checkGuideFacts(
      { facts: outcomeFacts(outcome), warned, at: [file, lineAt(['outcomes', at])], what: `outcome ${outcome.id}` },
      index,
    );
  });
  const words = await checkGuideWords(folder, interviewPlaces(interview), index, sha256);
  // A walk through a broken structure would only say the same thing again, in harder words.
  const walks = structure.length > 0 ? [] : [...checkWalks(interview, index, { say, today }), ...checkCases(folder, index)];
  return [...structure, ...facts, ...walks, ...words];
}

function checkIds({ questions, outcomes }: InterviewFile, say: Say): Problem[] {
  const lists: [PropertyKey[], readonly { id: string }[]][] = [
    [['questions'], questions],
    [['outcomes'], outcomes],
    ...outcomes.flatMap(({ steps = [], warnings = [] }, at): [PropertyKey[], readonly { id: string }[]][] => [
      [['outcomes', at, 'steps'], steps],
      [['outcomes', at, 'warnings'], warnings],
    ]),
  ];
  const twice = lists.flatMap(([path, items]) =>
    items.flatMap(({ id }, at) =>
      items.findIndex((other) => other.id === id) < at ? [say('content/duplicate-id', [...path, at, 'id'], `“${id}” stands twice`)] : [],
    ),
  );
  const shapeless = questions.flatMap((question, at) => {
    const fault = shapeFault(question);
    return fault ? [say('content/wrong-field', ['questions', at], `question ${question.id}: ${fault}`)] : [];
  });
  return [...twice, ...shapeless];
}

function shapeFault({ kind, answers, when, min, max }: Question): string | undefined {
  const hasAnswers = ['one', 'many', 'country'].includes(kind);
  if (hasAnswers !== (answers !== undefined)) return hasAnswers ? 'it needs answers' : 'it has no answers to choose from; take them out';
  if (when && kind !== 'date') return '`when` belongs to a date';
  if ((min ?? max) !== undefined && kind !== 'number') return '`min` and `max` belong to a number';
  if (kind === 'country' && answers?.some((answer) => answer !== 'other' && !/^[A-Z]{2}$/.test(answer)))
    return 'its answers are country codes and other';
  return answers?.includes(UNKNOWN) ? 'write `unknown: true` instead of the answer unknown' : undefined;
}

function checkConditions(interview: InterviewFile, index: ContentIndex, say: Say): Problem[] {
  const known = interviewFacts(interview).flatMap((id) => index.findCited(id) ?? []);
  const numbers = new Set(known.flatMap((fact) => [...numbersOf(fact)]));
  return conditionsOf(interview).flatMap(({ at, condition }) => {
    const before = at[0] === 'questions' ? interview.questions.slice(0, Number(at[1])) : interview.questions;
    return alternatives(condition).flatMap((all) =>
      all.flatMap(([id, test]) => {
        const question = before.find((each) => each.id === id);
        const isLater = !question && interview.questions.some((each) => each.id === id);
        if (!question)
          return [say('content/wrong-condition', at, isLater ? `“${id}” is asked later than this` : `there is no question “${id}”`)];
        const fault = testFault(question, test, { index, numbers });
        return fault ? [say('content/wrong-condition', at, `${id}: ${fault}`)] : [];
      }),
    );
  });
}

function testFault(
  question: Question,
  test: AnswerTest,
  { index, numbers }: { index: ContentIndex; numbers: ReadonlySet<string> },
): string | undefined {
  const listed = Array.isArray(test) ? test : 'not' in test ? test.not : undefined;
  if (listed) {
    const known = [...(question.answers ?? []), ...(question.unknown ? [UNKNOWN] : [])];
    const strange = listed.filter((answer) => !known.includes(answer));
    return strange.length > 0 ? `${strange.join(', ')} is not among its answers (${known.join(', ')})` : undefined;
  }
  if (typeof test !== 'object' || Array.isArray(test)) return undefined;
  if ('term' in test) {
    const fact = index.findCited(test.term);
    if (question.kind !== 'date') return 'a term is counted from a date';
    return fact?.kind === 'fact' && fact.deadline ? undefined : `“${test.term}” is no fact with a deadline`;
  }
  if ('day' in test) return question.kind === 'date' ? undefined : '`day` is asked of a date';
  if (question.kind !== 'number') return '`atLeast` and `atMost` are asked of a number';
  const limits = Object.values(test).filter((value) => typeof value === 'number');
  const strange = limits.filter((limit) => limit > 1 && ![limit, limit - 1, limit + 1].some((near) => numbers.has(String(near))));
  return strange.length > 0 ? `${strange.join(', ')} stands in no fact of this interview` : undefined;
}

function idOf(link: string | { id: string }): string {
  return typeof link === 'string' ? link : link.id;
}

function checkReferences(interview: InterviewFile, index: ContentIndex, say: Say): Problem[] {
  const dates = new Set(interview.questions.filter(({ kind }) => kind === 'date').map(({ id }) => id));
  const from = interview.helpCountryFrom;
  const hasSource = !from || interview.questions.some(({ id, kind }) => id === from && kind === 'country');
  return [
    ...(hasSource ? [] : [say('content/wrong-field', ['helpCountryFrom'], `“${from}” is no question that asks for a country`)]),
    ...interview.outcomes.flatMap((outcome, at) => [
      ...(outcome.letters ?? [])
        .filter((link) => !index.letters.has(idOf(link)))
        .map((link) => say('content/unknown-id', ['outcomes', at, 'letters'], `there is no letter “${idOf(link)}”`)),
      ...(outcome.articles ?? [])
        .filter((link) => !index.articles.has(idOf(link)))
        .map((link) => say('content/unknown-id', ['outcomes', at, 'articles'], `there is no article “${idOf(link)}”`)),
      ...(outcome.deadlines ?? []).flatMap(({ fact, from: date }) => [
        ...(dates.has(date)
          ? []
          : [say('content/wrong-field', ['outcomes', at, 'deadlines'], `“${date}” is no question that asks for a date`)]),
        ...(hasTerm(fact, index)
          ? []
          : [say('content/wrong-field', ['outcomes', at, 'deadlines'], `“${fact}” is no fact with a deadline`)]),
      ]),
      ...(helpersFor({ ...interview, services: outcome.services ?? interview.services }, index.organisations).length > 0
        ? []
        : [say('content/no-helper', ['outcomes', at], `nobody offers the services of outcome ${outcome.id}; add a service or a country`)]),
    ]),
  ];
}

function hasTerm(id: string, index: ContentIndex): boolean {
  const fact = index.findCited(id);
  return fact?.kind === 'fact' && fact.deadline !== undefined;
}

function checkWalks(interview: InterviewFile, index: ContentIndex, { say, today }: { say: Say; today: string }): Problem[] {
  const proof = proveInterview({ ...interview, terms: termsOf(interview, index) }, today);
  const at = (list: readonly { id: string }[], id: string): number => list.findIndex((each) => each.id === id);
  return [
    ...(proof.isComplete
      ? []
      : [
          say(
            'content/unreachable',
            ['questions'],
            'there are too many ways through this interview to try them all; ask less, or divide it',
          ),
        ]),
    ...proof.deadEnds
      .slice(0, 3)
      .map((answers) => say('content/dead-end', ['outcomes'], `no outcome holds for ${JSON.stringify(answers)}`)),
    ...(proof.isComplete ? proof.unreachedQuestions : []).map((id) =>
      say('content/unreachable', ['questions', at(interview.questions, id)], `question ${id} is never asked`),
    ),
    ...(proof.isComplete ? proof.unreachedOutcomes : []).map((id) =>
      say('content/unreachable', ['outcomes', at(interview.outcomes, id)], `no answers lead to outcome ${id}`),
    ),
  ];
}

function checkCases({ structure, cases }: InterviewFolder, index: ContentIndex): Problem[] {
  const interview = { ...structure.entry, terms: termsOf(structure.entry, index) };
  if (!cases || cases.entry.length < FEWEST_CASES)
    return [
      problemAt(
        'content/case-fails',
        [structure.file, 1],
        `${interview.id} needs at least ${FEWEST_CASES} cases in ${interview.id}.cases.yaml`,
      ),
    ];
  return cases.entry.flatMap((each, at) => {
    const fault = caseFault(interview, each, index);
    return fault ? [problemAt('content/case-fails', [cases.file, cases.lineAt([at])], `case “${each.name}”: ${fault}`)] : [];
  });
}

/** What is wrong with a case worked out by hand, or undefined when the interview agrees with it. */
function caseFault(
  interview: InterviewFile & { terms: Record<string, TermOfLaw> },
  { answers, on, outcomes, deadlines = {} }: InterviewCase,
  index: ContentIndex,
): string | undefined {
  const step = nextStep(interview, answers, on);
  if ('question' in step) return `stops at the question ${step.question.id}${step.fault ? ` (${step.fault})` : ', which has no answer'}`;
  const idle = Object.keys(answers).filter((id) => !step.asked.includes(id));
  if (idle.length > 0) return `${idle.join(', ')} is not asked on this way`;
  const reached = step.outcomes.map(({ id }) => id);
  if (reached.join() !== outcomes.join()) return `comes to ${reached.join(', ')}, not to ${outcomes.join(', ')}`;
  const counted = step.outcomes.flatMap((outcome) => outcome.deadlines ?? []);
  for (const [fact, day] of Object.entries(deadlines)) {
    const from = counted.find((each) => each.fact === fact)?.from;
    const [event, term] = [from && answers[from], interview.terms[fact]];
    if (typeof event !== 'string' || event === UNKNOWN || !term) return `no outcome reached counts the term of ${fact}`;
    const calendar = workCalendar(index.holidays.get(index.factCountry(fact)));
    const found = countDeadline(term, { on: event }, calendar).day;
    if (found !== day) return `the term of ${fact} ends on ${found}, not on ${day}`;
  }
  return undefined;
}
