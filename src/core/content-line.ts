/** Lines as an address book (RFC 6350) and a calendar (RFC 5545) both write them. */
const LINE_OCTETS = 75;

// Whatever a source page left between the letters must not break the lines of the file.
// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** A text value: backslash, comma, semicolon and line ends are written with a backslash. */
export function escapeValue(text: string): string {
  return text
    .replace(/[\\,;]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(CONTROLS, '');
}

/** An address such as https://… is not a text value: commas stay; only what would end the line goes. */
export function addressValue(text: string): string {
  return text.replace(/[\r\n]/g, '').replace(CONTROLS, '');
}

function octets(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** Folds a line after at most 75 octets, never inside a letter ("ң" is two octets and stays whole), and ends it. */
export function foldLine(line: string): string {
  const lines: string[] = [];
  let current = '';
  let size = 0;
  for (const sign of line) {
    if (size + octets(sign) > LINE_OCTETS) {
      lines.push(current);
      [current, size] = [' ', 1];
    }
    current += sign;
    size += octets(sign);
  }
  return `${[...lines, current].join('\r\n')}\r\n`;
}
