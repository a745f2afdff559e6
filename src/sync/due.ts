import type { ContentState } from '#store/packs.ts';
import { LONGEST_MS } from './backoff.ts';

/** What woke sync up. */
export type Occasion = 'opening' | 'online' | 'visible' | 'retry' | 'periodic';

const CHECK_EVERY_MS = 6 * 60 * 60 * 1000;
const RETRY_EVERY_MS = 5 * 60 * 1000;
const WAITING_EVERY_MS = 30 * 60 * 1000;

type Times = Pick<ContentState, 'lastAttemptAt' | 'lastSuccessAt' | 'lastFailure' | 'progress' | 'retryAt' | 'waiting'>;

/** Whether sync should look for a newer edition unasked. A phone clock that was wrong only makes it look earlier. */
export function isDue(state: Times, now: Date, occasion: Occasion): boolean {
  const since = (at: string | undefined): number => {
    const age = at === undefined ? Infinity : now.getTime() - Date.parse(at);
    return age >= 0 ? age : Infinity;
  };
  // The reader stopped it: it does not start again behind their back. With `progress` they had gone on, and were cut off.
  if (state.lastFailure === 'app/stopped' && state.progress === undefined) return since(state.lastAttemptAt) >= CHECK_EVERY_MS;
  if (isHeldBack(state, now, occasion)) return false;
  // An update that waits for the reader's word is looked at again on another line, but not at every glance.
  if (state.waiting && occasion !== 'online') return since(state.lastAttemptAt) >= WAITING_EVERY_MS;
  // Looking at the phone often must not cost bytes each time while the server is in trouble.
  if (occasion === 'visible' && since(state.lastAttemptAt) < RETRY_EVERY_MS) return false;
  const isUnfinished = state.lastFailure !== undefined || state.progress !== undefined;
  return isUnfinished || since(state.lastSuccessAt) >= CHECK_EVERY_MS;
}

/** Opening Tirek and coming online are new chances, unless the server itself is in trouble. */
function isHeldBack({ retryAt, lastFailure }: Times, now: Date, occasion: Occasion): boolean {
  const wait = retryAt === undefined ? 0 : Date.parse(retryAt) - now.getTime();
  // Longer than any wait: the clock has been put back since.
  if (!(wait > 0 && wait <= LONGEST_MS)) return false;
  return lastFailure === 'net/server-error' || occasion === 'visible' || occasion === 'retry' || occasion === 'periodic';
}
