import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvText } from '#core/csv.ts';
import { readCsv } from '../support/read-csv.ts';

const shown = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
const cells = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', '=', '+', '-', '@', '\t', ' ', 'ң', 'a') }),
);
const tables = fc.array(fc.array(cells, { minLength: 1, maxLength: 6 }), { maxLength: 6 });

test('read back, a table has the same cells; only what a spreadsheet would run has an apostrophe before it', () => {
  fc.assert(
    fc.property(tables, (table) => {
      expect(readCsv(csvText(table))).toEqual(table.map((row) => row.map(shown)));
    }),
  );
});

test('no cell can begin a formula, however it is quoted', () => {
  fc.assert(
    fc.property(tables, (table) => {
      for (const cell of readCsv(csvText(table)).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});

test('it says that it is UTF-8, and ends each line as the standard has it', () => {
  expect(
    csvText([
      ['Аты', 'a,b'],
      ['"x"', undefined],
      [12.5, -3],
    ]),
  ).toBe('\uFEFFАты,"a,b"\r\n"""x""",\r\n12.5,-3\r\n');
});
