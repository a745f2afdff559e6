import { alternatives, type AnswerTest, type Condition } from '#core/condition.ts';
import { type InterviewWordsFile, UNKNOWN } from '#core/interview.ts';

/** A condition as an editor or a lawyer reads it: "What did you sign?: Nothing / A civil-law contract". One line an alternative. */
export function conditionWords(condition: Condition | undefined, words: InterviewWordsFile): string[] {
  if (!condition) return [];
  return alternatives(condition).map((all) =>
    all.map(([question, test]) => `${words.questions[question]?.ask ?? question} → ${testWords(test, question, words)}`).join(' and '),
  );
}

/** An answer in the interview's words; of a country question its code. */
export function answerWordsOf(question: string, answer: string, words: InterviewWordsFile): string {
  if (answer === UNKNOWN) return 'does not know';
  return words.questions[question]?.answers?.[answer] ?? answer;
}

function testWords(test: AnswerTest, question: string, words: InterviewWordsFile): string {
  const list = (answers: readonly string[]): string => answers.map((answer) => `“${answerWordsOf(question, answer, words)}”`).join(' or ');
  if (Array.isArray(test)) return list(test);
  if ('not' in test) return `not ${list(test.not)}`;
  if ('term' in test) return `the term of ${test.term} is ${test.is}`;
  if ('day' in test) return `the day is ${test.day}`;
  return [test.atLeast !== undefined && `at least ${test.atLeast}`, test.atMost !== undefined && `at most ${test.atMost}`]
    .filter(Boolean)
    .join(', ');
}
