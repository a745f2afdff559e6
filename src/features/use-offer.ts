import { failureOf, type FailureCode } from '#core/failure.ts';
import type { PackIndex } from '#core/pack.ts';
import { useCallback, useEffect, useState } from 'react';
import { type Tools, useTools } from './tools.ts';

/** What the publisher offers now. Until it is known, sizes are unknown and choices are still possible. */
export interface Offer {
  index?: PackIndex;
  failure?: FailureCode;
  isAsking: boolean;
  ask: () => void;
}

type Answer = Pick<Offer, 'index' | 'failure'>;

async function answerOf(peek: Tools['sync']['peek']): Promise<Answer> {
  try {
    return { index: await peek() };
  } catch (error) {
    return { failure: failureOf(error).code };
  }
}

/** Asks the publisher once, and again when the reader wants to; nothing is installed by asking. */
export function useOffer(): Offer {
  const { peek } = useTools().sync;
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    let isGone = false;
    void answerOf(peek).then((found) => !isGone && setAnswer(found));
    return () => {
      isGone = true;
    };
  }, [peek]);
  const ask = useCallback(() => {
    setAnswer(undefined);
    void answerOf(peek).then(setAnswer);
  }, [peek]);
  return { ...answer, isAsking: answer === undefined, ask };
}
