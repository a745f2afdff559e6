import type { FailureCode } from '#core/failure.ts';
import { type ContentState, type PullProgress, readState } from '#store/packs.ts';
import { useLive } from '#store/use-live.ts';
import { useCallback, useSyncExternalStore } from 'react';
import { type Tools, useTools } from './tools.ts';

type Sync = Tools['sync'];

/** Pulls that a touch began. Kept beside sync, not in a screen: leaving the screen does not end a download. */
class Touched {
  count = 0;
  failure: FailureCode | undefined;
  readonly #listeners = new Set<() => void>();

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  snapshot = (): string => `${this.count} ${this.failure ?? ''}`;

  async run(act: () => ReturnType<Sync['start']>): Promise<void> {
    this.#tell(1, undefined);
    const { failure } = await act();
    this.#tell(-1, failure?.code);
  }

  #tell(step: number, failure: FailureCode | undefined): void {
    this.count += step;
    this.failure = failure;
    for (const listener of this.#listeners) listener();
  }
}

const touched = new WeakMap<Sync, Touched>();

function touchedBy(sync: Sync): Touched {
  const known = touched.get(sync) ?? new Touched();
  touched.set(sync, known);
  return known;
}

export interface Pull {
  /** undefined while it is being read. */
  state: ContentState | undefined;
  isRunning: boolean;
  progress: PullProgress | undefined;
  failure: FailureCode | undefined;
  /** `after`: what must be written first, such as a choice; the download counts as begun at once. */
  start: (options?: { repair?: boolean; after?: Promise<void> }) => void;
  stop: () => void;
}

/** The download as a reader sees it: running or not, how far, why it ended; and the two buttons. */
export function usePull(): Pull {
  const { sync } = useTools();
  const runs = touchedBy(sync);
  useSyncExternalStore(runs.subscribe, runs.snapshot);
  const state = useLive(readState, []);
  const start = useCallback<Pull['start']>(
    ({ after, ...options } = {}) =>
      void runs.run(() => {
        const act = (): ReturnType<Sync['start']> => sync.start({ ...options, asked: true });
        return after ? after.then(act) : act();
      }),
    [runs, sync],
  );
  const isRunning = runs.count > 0 || state?.progress !== undefined;
  const failure = isRunning ? undefined : (state?.lastFailure ?? runs.failure);
  return { state, isRunning, progress: state?.progress, failure, start, stop: () => sync.stop() };
}
