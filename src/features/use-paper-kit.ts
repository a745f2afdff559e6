import { type FailureCode, failureOf } from '#core/failure.ts';
import type { PaperKitState } from '#sync/paper-kit.ts';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTools } from './tools.ts';

export interface KeptPaperKit {
  /** undefined while it is being read, and where the browser keeps nothing. */
  state: PaperKitState | undefined;
  isLoading: boolean;
  failure: FailureCode | undefined;
  keep(): Promise<void>;
  stop(): void;
  drop(): Promise<void>;
}

/** The libraries that make PDF and Word files, as a reader sees them: here or not, how heavy, being loaded. */
export function usePaperKit(): KeptPaperKit {
  const { paperKit } = useTools();
  const [state, setState] = useState<PaperKitState>();
  const [failure, setFailure] = useState<FailureCode>();
  const [isLoading, setLoading] = useState(false);
  const loading = useRef<AbortController>(undefined);
  const look = useCallback(
    () =>
      paperKit()
        .then((kit) => kit.read())
        .then(setState, () => setState(undefined)),
    [paperKit],
  );
  useEffect(() => {
    void look();
    return () => loading.current?.abort();
  }, [look]);
  const keep = async (): Promise<void> => {
    loading.current = new AbortController();
    setFailure(undefined);
    setLoading(true);
    try {
      await (await paperKit()).keep(loading.current.signal);
    } catch (error) {
      setFailure(failureOf(error).code);
    }
    await look();
    setLoading(false);
  };
  const drop = async (): Promise<void> => {
    await (await paperKit()).drop();
    await look();
  };
  return { state, isLoading, failure, keep, stop: () => loading.current?.abort(), drop };
}
