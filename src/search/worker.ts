import type { IndexState, SearchAnswer, SearchRequest } from './answer.ts';
import { ask } from './ask.ts';
import { IndexKeeper } from './index-keeper.ts';
import { makePause } from './make-pause.ts';

/** To the worker: a question with its number, or word that what is on the phone may have changed. */
export type ToWorker = { ask: SearchRequest; number: number } | { wake: true };
/** From the worker: an answer, a failure in words for the log, or how far the index is. */
export type FromWorker = { answer: SearchAnswer; number: number } | { failed: string; number: number } | { state: IndexState };

const say = (message: FromWorker): void => postMessage(message);

const keeper = new IndexKeeper({
  indexedDB,
  locks: navigator.locks,
  pause: makePause(),
  onState: (state) => say({ state }),
});

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('wake' in data) void keeper.keep().catch(() => undefined);
  else void answer(data);
});

async function answer({ ask: request, number }: { ask: SearchRequest; number: number }): Promise<void> {
  try {
    say({ number, answer: await ask(keeper, request) });
  } catch (error) {
    say({ number, failed: String(error) });
  }
}
