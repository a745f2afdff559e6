import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ContactCard, vcardText } from '#core/vcard.ts';

/** A reader of its own, written from RFC 6350 and knowing nothing of how the file was made. */
function readCard(text: string): { name: string; parameters: string; value: string }[] {
  const lines = text.replaceAll('\r\n ', '').split('\r\n').filter(Boolean);
  return lines.map((line) => {
    const [, group = '', name = '', parameters = '', value = ''] = /^([a-z0-9]+\.)?([A-Za-z-]+)((?:;[^:]*)?):(.*)$/su.exec(line) ?? [];
    return { name: `${group}${name}`, parameters, value };
  });
}

function unescape(value: string): string {
  return value.replace(/\\(.)/gsu, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));
}

/** Splits a structured value at semicolons that no backslash guards. */
function fields(value: string): string[] {
  return value.split(/(?<!\\)(?:\\\\)*;/u).map(unescape);
}

const valueOf = (text: string, name: string): string => readCard(text).find((line) => line.name === name)?.value ?? '';

const plain: ContactCard = { name: 'Мигранттардын үйү', phones: [{ number: '+996312000000' }] };

describe('a contact card', () => {
  test('opens, closes and says its version on the second line', () => {
    const lines = vcardText(plain).split('\r\n');
    expect(lines.slice(0, 2)).toEqual(['BEGIN:VCARD', 'VERSION:3.0']);
    expect(lines.slice(-2)).toEqual(['END:VCARD', '']);
  });

  test('escapes commas, semicolons, backslashes and line ends', () => {
    const text = vcardText({ ...plain, note: 'a,b;c\\d\ne\r\nf' });
    expect(valueOf(text, 'NOTE')).toBe(String.raw`a\,b\;c\\d\ne\nf`);
  });

  test('leaves the commas of a web address alone', () => {
    expect(valueOf(vcardText({ ...plain, website: 'https://example.org/a,b;c' }), 'URL')).toBe('https://example.org/a,b;c');
  });

  test('puts the place where an address book looks for it', () => {
    const text = vcardText({ ...plain, address: '7, Main St', city: 'Osh', country: 'KG', geo: [40.53, 72.8] });
    expect(fields(valueOf(text, 'ADR'))).toEqual(['', '', '7, Main St', 'Osh', '', '', 'KG']);
    expect(valueOf(text, 'GEO')).toBe('40.53;72.8');
  });

  test('ties a label to its phone', () => {
    const text = vcardText({ ...plain, phones: [{ number: '112' }, { number: '+79251155047', label: 'Hotline, night' }] });
    expect(
      readCard(text)
        .filter(({ name }) => name.endsWith('TEL'))
        .map(({ value }) => value),
    ).toEqual(['112', '+79251155047']);
    expect(unescape(valueOf(text, 'item2.X-ABLabel'))).toBe('Hotline, night');
  });

  test('a line of two-octet letters is folded between letters', () => {
    const text = vcardText({ ...plain, note: 'ң'.repeat(200) });
    expect(unescape(valueOf(text, 'NOTE'))).toBe('ң'.repeat(200));
    expect(text).not.toContain('\uFFFD');
  });
});

const words = fc.string({ unit: 'grapheme', maxLength: 120 }).map((text) => text.replaceAll(/\p{Cc}/gu, ''));
const lines = fc.array(words, { maxLength: 4 }).map((parts) => parts.join('\n'));
const cards = fc.record({
  name: words,
  note: lines,
  address: words,
  city: words,
  emails: fc.array(words, { maxLength: 3 }),
  phones: fc.array(fc.record({ number: fc.stringMatching(/^\+?[0-9*#]{2,15}$/), label: words }), { maxLength: 4 }),
});

describe('whatever the words', () => {
  test('every value survives writing and reading', () => {
    fc.assert(
      fc.property(cards, (card) => {
        const read = readCard(vcardText(card));
        const all = (end: string): string[] =>
          read.filter(({ name }) => name === end || name.endsWith(`.${end}`)).map(({ value }) => unescape(value));
        expect(all('FN')).toEqual([card.name]);
        expect(all('NOTE')).toEqual(card.note ? [card.note] : []);
        expect(all('EMAIL')).toEqual(card.emails);
        expect(all('TEL')).toEqual(card.phones.map(({ number }) => number));
        expect(all('X-ABLabel')).toEqual(card.phones.flatMap(({ label }) => label || []));
      }),
    );
  });

  test('no line is longer than 75 octets, and no letter is cut', () => {
    fc.assert(
      fc.property(cards, (card) => {
        const bytes = new TextEncoder().encode(vcardText(card));
        const physical = new TextDecoder('utf-8', { fatal: true }).decode(bytes).split('\r\n');
        for (const line of physical) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        }
      }),
    );
  });

  test('a line end inside a value never starts a line of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (evil) => {
        const text = vcardText({ name: evil, phones: [{ number: '112', label: evil }], note: evil, website: evil, address: evil });
        expect(text.replaceAll('\r\n ', '').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(readCard(text).filter(({ name }) => name === 'END')).toHaveLength(1);
      }),
    );
  });
});
