type Cell = string | number | undefined;

/** A spreadsheet takes a cell that begins so for a formula, and runs it: such words get an apostrophe before them. */
const FORMULA = /^[=+\-@\t\r]/;

function cellText(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const text = cell ?? '';
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as RFC 4180 has it: commas, quotes doubled, CRLF. The mark at its head tells Excel that it is UTF-8. */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  // A line without a character would be read as no line at all.
  const lines = rows.map((cells) => cells.map(cellText).join(',') || '""');
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}
