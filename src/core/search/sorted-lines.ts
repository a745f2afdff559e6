/**
 * Lines in the order of their letters, each ended by a line feed: a table that is searched where it lies. Opening one
 * costs nothing, which a table of ten thousand objects does not.
 */
export function sortLines(lines: Iterable<string>): string {
  return [...new Set(lines)]
    .toSorted()
    .map((line) => `${line}\n`)
    .join('');
}

/** Where the first line begins that does not come before `text`. */
function lowerBound(table: string, text: string): number {
  let [low, high] = [0, table.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = middle === 0 ? 0 : table.lastIndexOf('\n', middle - 1) + 1;
    const end = table.indexOf('\n', middle);
    if (table.slice(start, end) < text) low = end + 1;
    else high = start;
  }
  return low;
}

/** The lines that begin so, in order. */
export function linesFrom(table: string, beginning: string): string[] {
  const lines: string[] = [];
  let at = lowerBound(table, beginning);
  while (at < table.length && table.startsWith(beginning, at)) {
    const end = table.indexOf('\n', at);
    lines.push(table.slice(at, end));
    at = end + 1;
  }
  return lines;
}

export function hasLine(table: string, line: string): boolean {
  return table.startsWith(`${line}\n`, lowerBound(table, line));
}
