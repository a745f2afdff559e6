import { median, printFigure, round } from '../figure.ts';
import { type Measured, percentile } from './measure-engine.ts';
import { KINDS, type QueryKind } from './queries.ts';

/** Design: first answer after a cold start and memory at 10,000 pages; one keystroke, 95 of 100. */
const BUDGETS = {
  coldMs: 400,
  heldMb: 8,
  keystrokeMs: { exact: 50, prefix: 50, several: 50, typing: 50, mistake: 100 } satisfies Record<QueryKind, number>,
};
const MEGA = 1_000_000;

interface Line {
  figure: string;
  unit: string;
  of(measured: Measured): number | undefined;
  digits: number;
  budget?: number;
}

function linesOf(pages: number, runs: number): Line[] {
  const isLarge = pages > 1000;
  const per = 1000 / pages;
  const times = (values: readonly number[] | undefined, share: number): number | undefined =>
    values?.length ? percentile(values, share) : undefined;
  const middle = (values: readonly number[]): number | undefined => (values.length > 0 ? median(values) : undefined);
  const lines: Line[] = [
    {
      figure: 'cold start to first answer',
      unit: `ms at 6x, median of ${runs}`,
      of: ({ answered }) => middle(answered),
      digits: 0,
      budget: BUDGETS.coldMs,
    },
    {
      figure: 'cold start, least',
      unit: `ms at 6x, least of ${runs}`,
      of: ({ answered }) => (answered.length > 0 ? Math.min(...answered) : undefined),
      digits: 0,
    },
    { figure: 'index in memory', unit: 'MB held', of: ({ heldBytes }) => heldBytes && heldBytes / MEGA, digits: 1, budget: BUDGETS.heldMb },
    { figure: 'index as saved', unit: 'MB', of: ({ bytes }) => bytes && bytes / MEGA, digits: 1 },
    {
      figure: 'build and save 1,000 pages',
      unit: isLarge ? 'ms at 1x' : 'ms at 6x',
      of: ({ buildMs }) => buildMs && buildMs * per,
      digits: 0,
    },
  ];
  for (const kind of KINDS) {
    const budget = BUDGETS.keystrokeMs[kind];
    for (const [name, share] of [
      ['p50', 0.5],
      ['p95', 0.95],
    ] as const) {
      const more = share > 0.5 ? { budget } : {};
      lines.push({
        figure: `keystroke, ${kind}, ${name}`,
        unit: 'ms at 6x',
        of: ({ typed }) => times(typed[kind]?.ms, share),
        digits: 1,
        ...more,
      });
      lines.push({
        figure: `keystroke shown, ${kind}, ${name}`,
        unit: 'ms at 6x',
        of: ({ shown }) => times(shown[kind]?.ms, share),
        digits: 1,
      });
    }
    lines.push({ figure: `answered, ${kind}`, unit: 'of 50', of: ({ typed }) => typed[kind]?.hits, digits: 0 });
  }
  return lines;
}

/** A line for each figure and peer; one without a peer where no peer has it, and a peer's alone where ours was cut off. */
export function printSearch(pages: number, runs: number, { tirek, ...peers }: Readonly<Record<string, Measured>>): void {
  for (const { figure, unit, of, digits, budget } of linesOf(pages, runs)) {
    const value = tirek && of(tirek);
    const rivals = Object.entries(peers).flatMap(([peer, one]) => {
      const peerValue = of(one);
      return peerValue === undefined ? [] : [{ peer, peerValue: round(peerValue, digits), ...ratioOf(value, peerValue) }];
    });
    const line = { bench: 'search', figure: `${pages} pages: ${figure}`, unit, ...(budget === undefined ? {} : { budget }) };
    const own = value === undefined ? {} : { value: round(value, digits) };
    if (value !== undefined && rivals.length === 0) printFigure({ ...line, ...own });
    for (const rival of rivals) printFigure({ ...line, ...own, ...rival });
  }
}

function ratioOf(value: number | undefined, peerValue: number): { ratio?: number } {
  return value === undefined || peerValue === 0 ? {} : { ratio: round(value / peerValue, 3) };
}
