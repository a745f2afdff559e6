import { type Failure, failureOf } from '#core/failure.ts';
import type { SearchAnswer, SearchRequest } from '#search/answer.ts';
import { useEffect, useRef, useState } from 'react';
import { useTools } from '../tools.ts';

/** The newest answer and the words it is an answer to. */
export interface Asked {
  request: SearchRequest;
  answer?: SearchAnswer;
  failure?: Failure;
}

/**
 * Asks as the reader types and again while the index grows. The last answer stays on the screen until the next comes;
 * one question is on its way at a time, so that a slow phone does not answer letters that are long replaced.
 */
export function useSearch(request: SearchRequest): Asked | undefined {
  const { search } = useTools();
  const [asked, setAsked] = useState<Asked>();
  // Asked again a tenth at a time: to answer at every step would keep the index from growing.
  const [tenths, setTenths] = useState(0);
  const isBusy = useRef(false);
  const key = JSON.stringify(request);
  const newest = useRef(request);
  newest.current = request;
  useEffect(() => {
    search.wake();
    return search.watch(({ indexed, total }) => setTenths(Math.floor((10 * indexed) / Math.max(1, total))));
  }, [search]);
  useEffect(() => {
    if (isBusy.current) return;
    const run = async (): Promise<void> => {
      isBusy.current = true;
      for (let last: SearchRequest | undefined; last !== newest.current;) {
        last = newest.current;
        setAsked(await settle(search.ask(last), last));
      }
      isBusy.current = false;
    };
    void run();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the key stands for the request
  }, [search, key, tenths]);
  return asked;
}

async function settle(answer: Promise<SearchAnswer>, request: SearchRequest): Promise<Asked> {
  try {
    return { request, answer: await answer };
  } catch (error) {
    return { request, failure: failureOf(error) };
  }
}
