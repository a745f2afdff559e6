/** What a phone's address book keeps of somebody who can help. */
export interface ContactCard {
  name: string;
  phones: { number: string; label?: string }[];
  emails?: readonly string[];
  website?: string;
  address?: string;
  city?: string;
  country?: string;
  /** Latitude and longitude in degrees. */
  geo?: readonly [number, number];
  note?: string;
}

const LINE_OCTETS = 75;

/** Text value (RFC 6350, 3.4): backslash, comma, semicolon and line ends are written with a backslash. */
function escapeValue(text: string): string {
  return text
    .replace(/[\\,;]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(CONTROLS, '');
}

// Whatever a source page left between the letters must not break the lines of the file.
// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** An address such as https://… is not a text value: commas stay; only what would end the line goes. */
function addressValue(text: string): string {
  return text.replace(/[\r\n]/g, '').replace(CONTROLS, '');
}

function octets(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** Folds a line after at most 75 octets (RFC 6350, 3.2), never inside a letter: "ң" is two octets and stays whole. */
function foldLine(line: string): string {
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
  return [...lines, current].join('\r\n');
}

/** A phone with its label in Apple's and Android's common way: the label on a line of the same group. */
function phoneLines({ number, label }: ContactCard['phones'][number], index: number): string[] {
  if (!label) return [`TEL;TYPE=VOICE:${escapeValue(number)}`];
  return [`item${index + 1}.TEL;TYPE=VOICE:${escapeValue(number)}`, `item${index + 1}.X-ABLabel:${escapeValue(label)}`];
}

function placeLines({ address, city, country, geo }: ContactCard): string[] {
  const parts = ['', '', address ?? '', city ?? '', '', '', country ?? ''].map(escapeValue);
  const place = address || city || country ? [`ADR;TYPE=WORK:${parts.join(';')}`] : [];
  return geo ? [...place, `GEO:${geo[0]};${geo[1]}`] : place;
}

/**
 * A contact as a `.vcf` file. Version 3.0, because Android's own importer refuses a file that says 4.0;
 * escaping and folding are the same in both (RFC 2426, RFC 6350).
 */
export function vcardText(card: ContactCard): string {
  const name = escapeValue(card.name);
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${name}`,
    `N:${name};;;;`,
    `ORG:${name}`,
    'X-ABShowAs:COMPANY',
    ...card.phones.flatMap(phoneLines),
    ...(card.emails ?? []).map((email) => `EMAIL;TYPE=INTERNET:${escapeValue(email)}`),
    ...(card.website ? [`URL:${addressValue(card.website)}`] : []),
    ...placeLines(card),
    ...(card.note ? [`NOTE:${escapeValue(card.note)}`] : []),
    'END:VCARD',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}
