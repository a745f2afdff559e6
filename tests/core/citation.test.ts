import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { bibtexText, type Cited, citationText } from '#core/citation.ts';

const book: Cited = {
  id: 'a-book',
  type: 'book',
  title: 'Migration & Law: 100% of it',
  authors: ['Rustamjon Urinboyev', 'Human Rights Watch'],
  publisher: 'Some Press',
  year: 2020,
  url: 'https://example.org/a_b?c=1&d=%20',
  languages: ['en'],
};

test('a citation names authors, title, publisher, year and address', () => {
  expect(citationText(book)).toBe(
    'Rustamjon Urinboyev, Human Rights Watch. Migration & Law: 100% of it. Some Press, 2020. https://example.org/a_b?c=1&d=%20',
  );
});

test('what is not known is left out, an end is not written twice, nor a publisher who is the author', () => {
  expect(citationText({ id: 'x', type: 'report', title: 'Why?', authors: ['FIDH'], publisher: 'FIDH', year: 2017, languages: [] })).toBe(
    'FIDH. Why? 2017.',
  );
  expect(citationText({ id: 'x', type: 'report', title: 'Why', authors: [], languages: [] })).toBe('Why.');
});

test('for BibTeX each author stands whole, capitals stay and signs of TeX are written out', () => {
  expect(bibtexText(book)).toBe(
    [
      '@book{a-book,',
      '  author = {{Rustamjon Urinboyev} and {Human Rights Watch}},',
      String.raw`  title = {{Migration \& Law: 100\% of it}},`,
      '  publisher = {Some Press},',
      '  year = {2020},',
      '  url = {https://example.org/a_b?c=1&d=%20},',
      '}',
      '',
    ].join('\n'),
  );
});

/** How deep the braces stand at the end: 0 when each is closed; those written with a backslash do not count. */
function depth(text: string): number {
  let level = 0;
  for (const [sign] of text.matchAll(/\\.|[{}]/gs)) {
    if (sign === '{') level++;
    if (sign === '}') level--;
    if (level < 0) return level;
  }
  return level;
}

test('whatever the words, the entry is closed once, and a field is one line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (evil) => {
      const text = bibtexText({ ...book, title: evil, authors: [evil], publisher: evil, url: evil });
      expect(depth(text)).toBe(0);
    }),
  );
});

test('every publication of the library can be cited', () => {
  for (const one of parse(readFileSync('content/library/publications.yaml', 'utf8')) as Cited[]) {
    expect(citationText(one)).toContain(one.title);
    expect(depth(bibtexText(one))).toBe(0);
  }
});
