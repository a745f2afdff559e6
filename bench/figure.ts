/** One line of the benchmarks' output: what was measured, beside what. */
export interface Figure {
  bench: string;
  figure: string;
  /** Absent when it took too long to be measured. */
  value?: number;
  unit: string;
  peer?: string;
  peerValue?: number;
  ratio?: number;
  budget?: number;
}

export function printFigure(figure: Figure): void {
  process.stdout.write(`${JSON.stringify(figure)}\n`);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

export function round(value: number, digits = 0): number {
  return Number(value.toFixed(digits));
}
