import { Failure } from '#core/failure.ts';
import type { IndexState, SearchAnswer, SearchRequest } from './answer.ts';
import type { FromWorker, ToWorker } from './worker.ts';

/** Search as screens see it. */
export interface Search {
  /** Answers from what is indexed now. */
  ask(request: SearchRequest): Promise<SearchAnswer>;
  /** What is on the phone may have changed: index what is new. */
  wake(): void;
  /** Hears how far the index is. Returns how to stop. */
  watch(onState: (state: IndexState) => void): () => void;
}

interface Waiting {
  resolve(answer: SearchAnswer): void;
  reject(failure: Failure): void;
}

/** Talks to the search worker. */
export function createSearch(worker: Pick<Worker, 'postMessage' | 'addEventListener'>): Search {
  const waiting = new Map<number, Waiting>();
  const watchers = new Set<(state: IndexState) => void>();
  let last = 0;
  // A worker is no window: there is no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  const send = (message: ToWorker): void => worker.postMessage(message);
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if ('state' in data) return watchers.forEach((onState) => onState(data.state));
    const asked = waiting.get(data.number);
    waiting.delete(data.number);
    if ('answer' in data) asked?.resolve(data.answer);
    else asked?.reject(new Failure('search/failed', data.failed));
  });
  worker.addEventListener('error', (event) => {
    for (const { reject } of waiting.values()) reject(new Failure('search/failed', event.message));
    waiting.clear();
  });
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        waiting.set(++last, { resolve, reject });
        send({ ask: request, number: last });
      }),
    wake: () => send({ wake: true }),
    watch: (onState) => {
      watchers.add(onState);
      return () => void watchers.delete(onState);
    },
  };
}
