import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, type Answers, type Logic, nextStep } from '#core/interview-engine.ts';
import { proveInterview } from '#core/interview-proof.ts';
import type { Outcome, Question } from '#core/interview.ts';
import type { TermOfLaw } from '#core/term-of-law.ts';

const ON = '2026-11-24';
const YEAR: TermOfLaw = { event: 'pay day', count: 1, unit: 'years', direction: 'forward', whose: 'reader', kind: 'latest' };

function outcome(id: string, parts: Partial<Outcome> = {}): Outcome {
  return { id, level: 'soon', facts: ['a-fact'], ...parts };
}

const WAGES: Logic = {
  terms: { 'pay-term': YEAR },
  questions: [
    { id: 'danger', kind: 'one', answers: ['yes', 'no'] },
    { id: 'country', kind: 'country', answers: ['KG', 'UZ', 'other'] },
    { id: 'patent', kind: 'one', answers: ['yes', 'no'], if: { country: { not: ['KG'] } } },
    { id: 'papers', kind: 'many', answers: ['contract', 'photos'] },
    { id: 'payday', kind: 'date', when: 'past', unknown: true },
    { id: 'months', kind: 'number', min: 1, max: 60 },
  ],
  outcomes: [
    outcome('run', { if: { danger: ['yes'] }, ends: true }),
    outcome('in-time', { if: [{ payday: { term: 'pay-term', is: 'running' } }, { payday: ['unknown'] }] }),
    outcome('late', { if: { payday: { term: 'pay-term', is: 'over' } } }),
    outcome('crime', { if: { months: { atLeast: 3 } } }),
    outcome('prove', { if: { papers: { not: ['contract'] } } }),
    outcome('no-patent', { if: { patent: ['no'] } }),
  ],
};

function idsAt(answers: Answers, on = ON): string[] | string {
  const step = nextStep(WAGES, answers, on);
  return 'outcomes' in step ? step.outcomes.map(({ id }) => id) : step.question.id;
}

const WHOLE: Answers = { danger: 'no', country: 'KG', papers: [], payday: '2026-09-25', months: 2 };

describe('one question after another', () => {
  test('what does not concern the reader is not asked: a Kyrgyz citizen needs no patent', () => {
    expect(idsAt({})).toBe('danger');
    expect(idsAt({ danger: 'no', country: 'KG' })).toBe('papers');
    expect(idsAt({ danger: 'no', country: 'UZ' })).toBe('patent');
  });

  test('danger ends the questions at once', () => {
    expect(idsAt({ danger: 'yes' })).toEqual(['run']);
  });

  test('every outcome that holds is shown, in the order of the file', () => {
    expect(idsAt({ ...WHOLE, months: 4 })).toEqual(['in-time', 'crime', 'prove']);
  });

  test('the term of the law decides, on its last day too', () => {
    expect(idsAt({ ...WHOLE, payday: '2025-11-24' })).toContain('in-time');
    expect(idsAt({ ...WHOLE, payday: '2025-11-23' })).toContain('late');
    expect(idsAt({ ...WHOLE, payday: 'unknown' })).toContain('in-time');
  });

  test('nothing chosen among several is an answer', () => {
    expect(idsAt({ danger: 'no', country: 'KG', papers: [] })).toBe('payday');
  });
});

describe('back without loss', () => {
  test('an answer on a branch that was left has no effect and comes back with the branch', () => {
    const answers = { ...WHOLE, country: 'UZ', patent: 'no' };
    expect(idsAt(answers)).toContain('no-patent');
    const other = nextStep(WAGES, { ...answers, country: 'KG' }, ON);
    expect(other).toMatchObject({ asked: ['danger', 'country', 'papers', 'payday', 'months'] });
    expect(other.answers).not.toHaveProperty('patent');
    expect(idsAt(answers)).toContain('no-patent');
  });

  test('an answer that the interview no longer has is asked for again, and the rest is kept', () => {
    expect(nextStep(WAGES, { ...WHOLE, country: 'XX' }, ON)).toMatchObject({ question: { id: 'country' }, fault: 'not-an-answer' });
  });
});

test.each([
  [{ payday: '2026-02-30' }, 'impossible-date'],
  [{ payday: 'yesterday' }, 'impossible-date'],
  [{ payday: '2026-11-25' }, 'date-ahead'],
  [{ months: 0 }, 'number-range'],
  [{ months: 'many' }, 'number-range'],
  [{ papers: 'contract' }, 'not-an-answer'],
  [{ papers: ['contract', 'gold'] }, 'not-an-answer'],
])('%j is refused with the reason', (wrong: Record<string, Answer>, fault) => {
  expect(nextStep(WAGES, { ...WHOLE, ...wrong }, ON)).toMatchObject({ question: { id: Object.keys(wrong)[0] }, fault });
});

test('an answer named like something of the language is no answer', () => {
  const odd: Logic = { ...WAGES, questions: [{ id: 'constructor', kind: 'one', answers: ['a', 'b'] }], outcomes: [outcome('x')] };
  expect(nextStep(odd, {}, ON)).toMatchObject({ question: { id: 'constructor' } });
});

describe('the proof', () => {
  test('a sound interview has no dead end and reaches everything', () => {
    expect(proveInterview(WAGES, ON)).toMatchObject({ deadEnds: [], unreachedOutcomes: [], unreachedQuestions: [], isComplete: true });
  });

  test('answers that lead nowhere, an outcome nobody can reach and a question never asked are found', () => {
    const broken: Logic = {
      terms: {},
      questions: [
        { id: 'a', kind: 'one', answers: ['x', 'y'] },
        { id: 'b', kind: 'one', answers: ['x', 'y'], if: { a: ['x'], 'a-other': ['x'] } },
      ],
      outcomes: [outcome('only-x', { if: { a: ['x'] } }), outcome('never', { if: { a: ['x'], b: ['y'] } })],
    };
    const proof = proveInterview(broken, ON);
    expect(proof.deadEnds).toEqual([{ a: 'y' }]);
    expect(proof).toMatchObject({ unreachedOutcomes: ['never'], unreachedQuestions: ['b'] });
  });

  test('an outcome that needs a date both in time and late is unreachable', () => {
    const both = outcome('both', { if: { payday: { term: 'pay-term', is: 'over' }, months: { atMost: 0 } } });
    expect(proveInterview({ ...WAGES, outcomes: [...WAGES.outcomes, both] }, ON).unreachedOutcomes).toEqual(['both']);
  });
});

describe('whatever is answered', () => {
  const anyAnswer = (question: Question): fc.Arbitrary<Answer> => {
    if (question.kind === 'date') return fc.constantFrom('2026-01-01', '2024-01-01', '2026-02-30', 'unknown');
    if (question.kind === 'number') return fc.integer({ min: -2, max: 70 });
    return question.kind === 'many' ? fc.subarray([...(question.answers ?? [])]) : fc.constantFrom(...(question.answers ?? []), 'gone');
  };
  const answers = fc.record(Object.fromEntries(WAGES.questions.map((question) => [question.id, anyAnswer(question)])), {
    requiredKeys: [],
  });

  test('a walk ends in outcomes or at a question that has no good answer, and asks each question once', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const step = nextStep(WAGES, given as Answers, ON);
        const isOnce = new Set(step.asked).size === step.asked.length;
        return isOnce && ('question' in step || step.outcomes.length > 0);
      }),
    );
  });

  test('what counts is a part of what was said, and counts the same when it is all that was said', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const step = nextStep(WAGES, given as Answers, ON);
        for (const [id, answer] of Object.entries(step.answers)) expect(given[id]).toEqual(answer);
        const again = nextStep(WAGES, step.answers, ON);
        expect(again.asked).toEqual(step.asked);
        expect('outcomes' in again && again.outcomes).toEqual('outcomes' in step && step.outcomes);
      }),
    );
  });
});
