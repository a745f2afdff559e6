import { Failure } from '#core/failure.ts';
import type { PackIndex } from '#core/pack.ts';
import { readState } from '#store/packs.ts';
import { storeFailure } from '#store/store-failure.ts';
import type { Timer } from '#store/timer.ts';
import { allowedBytes, type Connection } from './allowance.ts';
import { LONGEST_MS } from './backoff.ts';
import { isDue, type Occasion } from './due.ts';
import { peekIndex } from './peek.ts';
import { pull, type PullResult, type PullTools } from './pull.ts';

export interface SyncTools extends PullTools {
  /** One runner across all tabs; absent in old browsers, where two tabs may fetch the same bytes twice. */
  locks: LockManager | undefined;
  /** What the platform tells: called with what to do then. */
  events: Record<'onOnline' | 'onVisible' | 'onPeriodic', (run: () => void) => unknown>;
  /** What the line costs, as far as the browser tells. */
  connection?: () => Connection | undefined;
  timer: Timer;
}

interface StartOptions {
  /** The reader touched a button: runs now, whenever the last time was, after a pull that is under way. */
  asked?: boolean;
  /** Check every stored pack first, and fetch damaged ones again. */
  repair?: boolean;
}

export interface Sync {
  /** Never throws: how it went is in the result and in the content state. */
  start(options?: StartOptions): Promise<PullResult>;
  stop(): void;
  /** The newest list of packs, verified, with nothing installed. Throws a Failure. */
  peek(signal?: AbortSignal): Promise<PackIndex>;
  isRunning(): boolean;
}

const LOCK = 'tirek-pull';

/**
 * Keeps the phone in step with the publisher: at opening (`start`), on coming online, on coming into view, when the browser says
 * that it is a good moment, and by itself some time after a failure.
 */
export function createSync(tools: SyncTools): Sync {
  const running = new Map<AbortController, Promise<PullResult>>();
  const begin = (options: StartOptions, occasion: Occasion): Promise<PullResult> => {
    const under = [...running.values()].at(-1);
    if (under && !options.asked) return under;
    const controller = new AbortController();
    // After the one under way, not beside it: the reader may just have chosen more than it knows of.
    const mine = (under ?? Promise.resolve()).then(() => run(tools, { options, occasion, signal: controller.signal }));
    running.set(controller, mine);
    return mine.finally(() => {
      running.delete(controller);
      void again();
    });
  };
  let cancel = (): void => undefined;
  /** After a failure: once more when the time has come, as long as Tirek is open. */
  const again = async (): Promise<void> => {
    cancel();
    const wait = await waitMs(tools);
    if (wait !== undefined) cancel = tools.timer(wait, () => void begin({}, 'retry'));
  };
  tools.events.onOnline(() => void begin({}, 'online'));
  tools.events.onVisible(() => void begin({}, 'visible'));
  tools.events.onPeriodic(() => void begin({}, 'periodic'));
  return {
    start: (options = {}) => begin(options, 'opening'),
    stop: () => [...running.keys()].forEach((controller) => controller.abort()),
    peek: (signal = new AbortController().signal) => peekIndex(tools, signal),
    isRunning: () => running.size > 0,
  };
}

/** Until the next attempt; undefined when none is called for. */
async function waitMs({ db, now }: SyncTools): Promise<number | undefined> {
  const { retryAt } = await readState(db).catch(() => ({ retryAt: undefined }));
  const wait = retryAt === undefined ? 0 : Date.parse(retryAt) - now().getTime();
  return wait > 0 && wait <= LONGEST_MS ? wait : undefined;
}

interface Run {
  options: StartOptions;
  occasion: Occasion;
  signal: AbortSignal;
}

async function run(tools: SyncTools, { options, occasion, signal }: Run): Promise<PullResult> {
  const { asked, repair } = options;
  try {
    if (!asked && !isDue(await readState(tools.db), tools.now(), occasion)) return { outcome: 'not-due' };
    const allowed = asked ? {} : { allowed: allowedBytes(tools.connection?.()) };
    const act = (): Promise<PullResult> => pull(tools, { signal, repair, ...allowed });
    if (!tools.locks) return await act();
    // Asked: waits for another tab, which may know less of what the reader chose. Unasked: leaves it to that tab.
    if (asked) return await tools.locks.request(LOCK, { signal }, act);
    return await tools.locks.request(LOCK, { ifAvailable: true }, (lock) => (lock ? act() : { outcome: 'busy' as const }));
  } catch (error) {
    return { failure: signal.aborted ? new Failure('app/stopped') : storeFailure(error) };
  }
}
