import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasLine, linesFrom, sortLines } from '#core/search/sorted-lines.ts';

const line = fc.string({ unit: fc.constantFrom(...'ab\t я'), maxLength: 5 });

test('of a table of lines exactly those are found that begin so, each once and in order', () => {
  fc.assert(
    fc.property(fc.array(line), line, (lines, beginning) => {
      const table = sortLines(lines);
      const wanted = [...new Set(lines)].toSorted().filter((one) => one.startsWith(beginning));
      expect(linesFrom(table, beginning)).toEqual(wanted);
      expect(hasLine(table, beginning)).toBe(lines.includes(beginning));
    }),
  );
});
