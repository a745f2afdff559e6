import { type Answer, type Answers, type NextStep, nextStep } from '#core/interview-engine.ts';
import { readAnswers, keepAnswers, wipeAnswers } from '#store/answers.ts';
import type { InterviewPage } from '#store/guides.ts';
import { readInterview } from '#store/guides.ts';
import { useDatabase, useLive } from '#store/use-live.ts';
import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { today, useLanguage, useTools } from '../tools.ts';

/** The interview and what the reader has answered so far; `missing` when it is not on this phone. */
export function useInterview(id: string): { page: InterviewPage; kept: Answers } | 'missing' | undefined {
  const lang = useLanguage();
  return useLive(
    async (db) => {
      const page = await readInterview(db, id, lang);
      return page ? { page, kept: (await readAnswers(db, id))?.answers ?? {} } : ('missing' as const);
    },
    [id, lang],
    { reset: true },
  );
}

export interface Walk {
  answers: Answers;
  step: NextStep;
  /** The question on the screen; undefined at the end. */
  shown: string | undefined;
  /** Where Back leads: the question before, or the list. */
  back: string;
  address: (question: string) => string;
  answer: (id: string, value: Answer) => Promise<void>;
  wipe: () => Promise<void>;
}

/** Walks through an interview: every answer is kept on the phone at once, and the address names the question on the screen. */
export function useWalk({ interview }: InterviewPage, kept: Answers): Walk {
  const tools = useTools();
  const database = useDatabase();
  const [answers, setAnswers] = useState(kept);
  const search = useSearch();
  const [, navigate] = useLocation();
  const on = today(tools);
  const step = nextStep(interview, answers, on);
  const open = 'question' in step ? step.question.id : undefined;
  const asked = new URLSearchParams(search).get('q');
  const shown = asked !== null && step.asked.includes(asked) ? asked : open;
  const before = shown === undefined ? step.asked.at(-1) : step.asked[step.asked.indexOf(shown) - 1];
  const address = (question: string | undefined): string => `/help/${interview.id}?${withQuestion(search, question)}`;
  const answer = async (id: string, value: Answer): Promise<void> => {
    const next = { ...answers, [id]: value };
    setAnswers(next);
    const after = nextStep(interview, next, on);
    navigate(address('question' in after ? after.question.id : 'end'));
    await keepAnswers(await database(), { id: interview.id, answers: next, at: tools.now().toISOString() });
  };
  const wipe = async (): Promise<void> => {
    setAnswers({});
    navigate(address(undefined));
    await wipeAnswers(await database(), interview.id);
  };
  return { answers, step, shown, back: before === undefined ? '/help' : address(before), address, answer, wipe };
}

/** The rest of the address stays: it may say in which language the page was opened. */
function withQuestion(search: string, question: string | undefined): string {
  const params = new URLSearchParams(search);
  params.delete('q');
  if (question !== undefined) params.set('q', question);
  return params.toString();
}
