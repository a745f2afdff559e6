/** A reader of its own, written from RFC 4180 and knowing nothing of how the file was made. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, quoted, begun]: [string[], string, boolean, boolean] = [[], '', false, false];
  const body = text.replace(/^\uFEFF/, '');
  for (let at = 0; at < body.length; at++) {
    const sign = body[at] ?? '';
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (body[at + 1] === '"') cell += body[++at];
      else quoted = false;
    } else if (sign === '"' && !begun) [quoted, begun] = [true, true];
    else if (sign === ',') [row, cell, begun] = [[...row, cell], '', false];
    else if (sign === '\r' && body[at + 1] === '\n') {
      rows.push([...row, cell]);
      [row, cell, begun] = [[], '', false];
      at++;
    } else [cell, begun] = [cell + sign, true];
  }
  if (row.length > 0 || begun) throw new Error('the last line has no end');
  return rows;
}
