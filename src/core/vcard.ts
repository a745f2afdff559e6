import { addressValue, escapeValue, foldLine } from './content-line.ts';

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
  return lines.map(foldLine).join('');
}
