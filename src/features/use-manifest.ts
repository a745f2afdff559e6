import { failureOf, type FailureCode } from '#core/failure.ts';
import type { Manifest } from '#core/pack.ts';
import { useCallback, useEffect, useState } from 'react';
import { useTools } from './tools.ts';

/** What the publisher offers now. Until it is known, sizes are unknown and choices are still possible. */
export interface Offer {
  manifest?: Manifest;
  failure?: FailureCode;
  isAsking: boolean;
  ask: () => void;
}

/** Asks the publisher once, and again when the reader wants to; nothing is installed by asking. */
export function useManifest(): Offer {
  const { peek } = useTools().sync;
  const [round, setRound] = useState(0);
  const [answer, setAnswer] = useState<Pick<Offer, 'manifest' | 'failure'>>({});
  const [isAsking, setAsking] = useState(true);
  useEffect(() => {
    let isGone = false;
    const settle = (found: Pick<Offer, 'manifest' | 'failure'>): void => {
      if (isGone) return;
      setAnswer(found);
      setAsking(false);
    };
    setAsking(true);
    peek().then(
      (manifest) => settle({ manifest }),
      (error: unknown) => settle({ failure: failureOf(error).code }),
    );
    return () => {
      isGone = true;
    };
  }, [peek, round]);
  const ask = useCallback(() => setRound((before) => before + 1), []);
  return { ...answer, isAsking, ask };
}
