import { describe, expect, test } from 'vitest';
import type { Block } from '#core/blocks.ts';
import { parseMarkdown } from '#publish/markdown-blocks.ts';

const read = (text: string) => parseMarkdown(text, 'content/articles/a/ru.md', 5);
const blocks = (text: string): Block[] => read(`## short\n${text}`).sections[0]?.blocks ?? [];
const faults = (text: string): string[] => read(text).problems.map(({ line, message }) => `${line} ${message}`);

describe('Markdown becomes blocks', () => {
  test('citations stand where the statement stands, several in a row too', () => {
    expect(blocks('A rule.[^a-b][^c] More.[^d]')).toEqual([{ p: ['A rule.', { c: 'a-b' }, { c: 'c' }, ' More.', { c: 'd' }] }]);
  });

  test('a line break in the file is a space', () => {
    expect(blocks('one\ntwo  \nthree\\\nfour')).toEqual([{ p: ['one two three four'] }]);
  });

  test('strong, official terms and links', () => {
    expect(blocks('**Pay** the *патент* [here](article:patent) or [there](https://example.org/a).')).toEqual([
      {
        p: [
          { b: ['Pay'] },
          ' the ',
          { i: ['патент'] },
          ' ',
          { a: ['here'], to: 'article:patent' },
          ' or ',
          { a: ['there'], to: 'https://example.org/a' },
          '.',
        ],
      },
    ]);
  });

  test('lists, sub-headings and what must not be overlooked', () => {
    expect(blocks('### Kazakhstan\n- a\n- b[^x]\n\n1. c\n\n   d\n2. e\n\n> Careful.[^x]')).toEqual([
      { h: ['Kazakhstan'] },
      { ul: [[{ p: ['a'] }], [{ p: ['b', { c: 'x' }] }]] },
      { ol: [[{ p: ['c'] }, { p: ['d'] }], [{ p: ['e'] }]] },
      { warn: [{ p: ['Careful.', { c: 'x' }] }] },
    ]);
  });

  test('each block knows its line in the file', () => {
    const { sections, lines } = read('## short\nOne.\n\n- two\n- three\n');
    const [first, list] = sections[0]?.blocks ?? [];
    expect([lines.get(first!), lines.get(list!)]).toEqual([6, 8]);
    const item = list && 'ul' in list ? list.ul[1]?.[0] : undefined;
    expect(lines.get(item!)).toBe(9);
  });
});

describe('what is no article is refused at its line', () => {
  test.each([
    ['## short\n\n<div>x</div>', '7 HTML is not allowed'],
    ['## short\nA <br> b', '6 HTML is not allowed'],
    ['## short\n![map](https://example.org/m.png)', '6 pictures are not allowed'],
    ['## short\n| a | b |\n|---|---|\n| 1 | 2 |', '6 tables are not allowed'],
    ['## short\nx\n\n    indented', '8 this line is indented like program code'],
    ['## short\nx `y`', '6 program code'],
    ['## short\nx\n\n***', '8 a line of dashes'],
    ['# Title', '5 text stands before the first section'],
    ['## short\n#### small', '6 only ## and ### headings'],
    ['## summary\nx', '5 “summary” is not the name of a section; the names are short, rule'],
    ['## rule\nx\n## short\ny', '7 section “short” stands twice or out of order'],
    ['text\n## short\nx', '5 text stands before the first section'],
    ['## short\nx[^a](note)', '6 a citation is followed at once by “(”'],
    ['## short\nx[^Fact Id]', '6 a citation is written [^some-id]'],
    ['## short\n[a](http://example.org)', '6 “http://example.org” is not an address'],
    ['## short\n[a](javascript:alert)', '6 “javascript:alert” is not an address'],
    ['## short\n2025. A year', '6 a numbered list begins with 1'],
    ['## short\nx\n\n[^a]: note', '8 a line that begins with [word]:'],
  ])('%j', (text, said) => {
    expect(
      faults(text).filter((fault) => fault.startsWith(said)),
      faults(text).join('\n'),
    ).toHaveLength(1);
  });
});
