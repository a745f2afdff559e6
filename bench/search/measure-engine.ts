import { Phone } from '../../tests/support/chromium.ts';
import { median } from '../figure.ts';
import { BenchPage, SLOWDOWN } from './bench-page.ts';
import { KINDS, type Query, type QueryKind } from './queries.ts';

/** What was measured of one engine on one corpus; what was cut off is absent. */
export interface Measured {
  buildMs?: number;
  bytes?: number;
  segments?: number;
  loaded: number[];
  answered: number[];
  heldBytes?: number;
  /** Milliseconds of each query by kind, and how many of the queries had an answer. */
  typed: Partial<Record<QueryKind, { ms: number[]; hits: number }>>;
  /** Ours alone: with titles and snippets read and marked. */
  shown: Partial<Record<QueryKind, { ms: number[]; hits: number }>>;
  cutOff?: string;
}

export interface Task {
  address: string;
  corpus: string;
  isLarge: boolean;
  queries: readonly Query[];
  /** Until anything is cut off. */
  seconds: number;
  runs: number;
}

/** Reading and marking what is shown takes long: fewer queries of each kind tell enough. */
const SHOWN_EACH = 10;

type Timed = { ms: number; isHit: boolean }[];

/** One engine on one corpus: built once, started cold in turns with the others, then typed at. */
export class EngineBench {
  readonly measured: Measured = { loaded: [], answered: [], typed: {}, shown: {} };
  readonly #phone = new Phone();
  readonly name: string;
  readonly #task: Task;

  constructor(name: string, task: Task) {
    this.name = name;
    this.#task = task;
  }

  /** Builds at 1,000 pages with the processor slowed, at more without: a peer would need an hour. */
  async build(): Promise<void> {
    const { corpus, isLarge, seconds } = this.#task;
    await this.#inPage(async (page) => {
      await page.call('prepare', [this.name, corpus], seconds);
      if (!isLarge) await page.slow(SLOWDOWN);
      const { ms, bytes, segments } = await page.call('build', [this.name, isLarge], seconds);
      Object.assign(this.measured, { buildMs: ms, bytes, segments });
    });
  }

  async startCold(isLast: boolean): Promise<void> {
    if (this.measured.cutOff !== undefined) return;
    const { isLarge, queries, seconds } = this.#task;
    await this.#inPage(async (page) => {
      const before = await page.heldBytes();
      await page.slow(SLOWDOWN);
      const { loaded, answered } = await page.call('cold', [this.name, isLarge, queries[0]?.text ?? ''], seconds);
      this.measured.loaded.push(loaded);
      this.measured.answered.push(answered);
      if (!isLast) return;
      this.measured.heldBytes = (await page.heldBytes()) - before;
      await page.slow(SLOWDOWN);
      this.measured.typed = byKind(queries, await page.call('type', [queries, false], seconds));
      const few = queries.slice(0, SHOWN_EACH * KINDS.length);
      if (this.name === 'tirek') this.measured.shown = byKind(few, await page.call('type', [few, true], seconds));
    });
  }

  async #inPage(act: (page: BenchPage) => Promise<void>): Promise<void> {
    try {
      await act(await BenchPage.open(this.#phone, this.#task.address));
    } catch (error) {
      this.measured.cutOff = String(error).split('\n')[0] ?? '';
      console.error(`search: ${this.name}: ${this.measured.cutOff}`);
    }
    await this.#phone.close();
  }

  async end(): Promise<void> {
    await this.#phone.discard().catch((error: unknown) => console.error(`search: ${this.name}: ${String(error)}`));
  }
}

function byKind(queries: readonly Query[], timed: Timed): Measured['typed'] {
  const own = (kind: QueryKind): Timed => timed.filter((_, at) => queries[at]?.kind === kind);
  return Object.fromEntries(
    KINDS.map((kind) => [kind, { ms: own(kind).map(({ ms }) => ms), hits: own(kind).filter(({ isHit }) => isHit).length }]),
  );
}

export function percentile(values: readonly number[], share: number): number {
  if (share === 0.5) return median(values);
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? 0;
}
