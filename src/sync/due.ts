import type { ContentState } from '#store/packs.ts';

/** What woke sync up. */
export type Occasion = 'opening' | 'online' | 'visible';

const CHECK_EVERY_MS = 6 * 60 * 60 * 1000;
const RETRY_EVERY_MS = 5 * 60 * 1000;

type Times = Pick<ContentState, 'lastAttemptAt' | 'lastSuccessAt' | 'lastFailure' | 'progress'>;

/** Whether sync should look for a newer edition unasked. A phone clock that was wrong only makes it look earlier. */
export function isDue(state: Times, now: Date, occasion: Occasion): boolean {
  const since = (at: string | undefined): number => {
    const age = at === undefined ? Infinity : now.getTime() - Date.parse(at);
    return age >= 0 ? age : Infinity;
  };
  // The reader stopped it: it does not start again behind their back. With `progress` they had gone on, and were cut off.
  if (state.lastFailure === 'app/stopped' && state.progress === undefined) return since(state.lastAttemptAt) >= CHECK_EVERY_MS;
  // Looking at the phone often must not cost bytes each time while the server is in trouble.
  if (occasion === 'visible' && since(state.lastAttemptAt) < RETRY_EVERY_MS) return false;
  const isUnfinished = state.lastFailure !== undefined || state.progress !== undefined;
  return isUnfinished || since(state.lastSuccessAt) >= CHECK_EVERY_MS;
}
