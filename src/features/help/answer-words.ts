import { type InterviewText, type Question, UNKNOWN } from '#core/interview.ts';
import { dateWords, type Words } from '#core/words.ts';

/** One answer as the reader sees it: the interview's words, a country's name, "I do not know". */
export function answerWords(question: Question, text: InterviewText, answer: string, words: Words): string {
  if (answer === UNKNOWN) return words('help:unknown');
  if (question.kind === 'country') return words(answer === 'other' ? 'help:other-country' : `common:country-${answer}`);
  return text.questions[question.id]?.answers?.[answer] ?? answer;
}

/** What was answered, for the list of answers at the end. */
export function givenWords(question: Question, text: InterviewText, answer: unknown, words: Words): string {
  if (Array.isArray(answer)) {
    const chosen = answer.map((one) => answerWords(question, text, String(one), words));
    return chosen.length > 0 ? chosen.join(', ') : words('help:none');
  }
  const said = String(answer);
  if (question.kind === 'date' && said !== UNKNOWN) return dateWords(said, text.lang);
  return question.kind === 'number' ? said : answerWords(question, text, said, words);
}
