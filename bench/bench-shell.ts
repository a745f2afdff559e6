import { printFigure } from './figure.ts';
import { SHELL_BUDGETS, shellBytes } from './shell-files.ts';

/** What must be downloaded before Tirek opens without a network, gzip. */
export async function measure(): Promise<void> {
  const bytes = shellBytes();
  for (const figure of ['firstScreen', 'worker', 'shell'] as const) {
    const [value, budget] = [bytes[figure], SHELL_BUDGETS[figure]];
    printFigure({
      bench: 'shell',
      figure,
      value,
      unit: 'bytes gzip',
      peer: 'budget',
      peerValue: budget,
      ratio: Number((value / budget).toFixed(2)),
    });
  }
}
