import { describe, expect, test } from 'vitest';
import type { Block } from '#core/blocks.ts';
import type { Fact } from '#core/fact.ts';
import { checkCitedFacts, checkDoubt, checkNumbers, type Cited, leafBlocks, numbersOf, type TextSource } from '#core/provenance.ts';

function fact(id: string, more: Partial<Fact> = {}): Fact {
  return {
    id,
    kind: 'fact',
    country: 'RU',
    topic: 'entry',
    appliesTo: [],
    statement: 'A stay may not exceed 90 days.',
    law: [],
    sources: [],
    confidence: 'high',
    ...more,
  };
}

function text(blocks: Block[], head = { title: 'Title', summary: 'Summary' }): TextSource {
  return { lang: 'en', head, sections: [{ id: 'short', blocks }] };
}

const p = (words: string, ...cites: string[]): Block => ({ p: [words, ...cites.map((c) => ({ c }))] });
const finder =
  (...facts: Cited[]) =>
  (id: string): Cited | undefined =>
    facts.find((one) => one.id === id);
const codes = (findings: { code: string }[]): string[] => findings.map(({ code }) => code);

describe('every number stands in a cited fact', () => {
  test('a number of the statement, the law, the term and the dates may be used', () => {
    const known = fact('a', {
      law: [{ name: 'ФЗ от 25 июля 2002', number: '115-ФЗ', article: 'art. 5(1)' }],
      deadline: { event: 'entry', count: 7, unit: 'working-days', direction: 'forward', whose: 'reader', kind: 'latest' },
      inForceFrom: '2025-01-01',
      asOf: '2026-02',
    });
    const words = 'By 115-ФЗ of 25 July 2002, article 5, part 1: 90 days, 7 days, from 1 January 2025, as of February 2026.';
    expect(checkNumbers(text([p(words, 'a')]), [known])).toEqual([]);
  });

  test('a number that only another fact knows is found, in the body and in the summary', () => {
    const findings = checkNumbers(text([p('91 days', 'a')], { title: 'Title', summary: 'In 5 years' }), [fact('a')]);
    expect(findings.map(({ message }) => message.split(' ')[0])).toEqual(['5', '91']);
    expect(codes(findings)).toEqual(['content/number-without-fact', 'content/number-without-fact']);
  });

  test('a number that only a fact cited elsewhere knows is told apart: the reader would follow the wrong source', () => {
    const blocks = [p('90 days', 'b'), p('7 days', 'b', 'a'), p('90 days', 'a')];
    const findings = checkNumbers(text(blocks), [fact('a'), fact('b', { statement: 'Within 7 days.' })]);
    expect(findings.map(({ code, block }) => [code, block])).toEqual([['content/number-cited-elsewhere', blocks[0]]]);
  });

  test('the parts of a date must come from one fact', () => {
    const day = fact('a', { statement: 'By 30 June.' });
    const year = fact('b', { statement: 'In 2025.' });
    const both = fact('c', { statement: 'In 2025, by 30 June.' });
    expect(codes(checkNumbers(text([p('30 June 2025')]), [day, year]))).toEqual(['content/number-without-fact']);
    expect(checkNumbers(text([p('30 June 2025')]), [both])).toEqual([]);
  });

  test('the numbers of an ordered list are structure and not words', () => {
    const list: Block = { ol: [[p('one')], [p('two')]] };
    expect(checkNumbers(text([list]), [])).toEqual([]);
  });

  test('an organisation gives its phones, hours and address', () => {
    const numbers = numbersOf({
      id: 'o',
      kind: 'organisation',
      type: 'ngo',
      name: 'Office 1',
      names: {},
      country: 'KG',
      phones: [{ number: '+996312660107', hours: '9:00–18:00' }],
      address: 'Street 64',
      services: [],
      status: 'active',
      confidence: 'high',
      sources: [],
    });
    expect([...numbers]).toEqual(expect.arrayContaining(['996312660107', '9:00', '64', '1']));
  });
});

describe('facts are cited as they stand', () => {
  test('a superseded fact names the one to cite', () => {
    const findings = checkCitedFacts(text([p('x', 'old')]), finder(fact('old', { supersededBy: 'new' })));
    expect(findings.map(({ code, message }) => [code, message.includes('cite new')])).toEqual([['content/superseded-fact', true]]);
  });

  test('a fact with an update is cited together with it', () => {
    const facts = finder(fact('old', { updatedBy: ['new'] }), fact('new'));
    expect(codes(checkCitedFacts(text([p('x', 'old')]), facts))).toEqual(['content/update-not-cited']);
    expect(checkCitedFacts(text([p('x', 'old'), p('y', 'new')]), facts)).toEqual([]);
  });

  test('the finding stands at the paragraph that cites, inside a list too', () => {
    const wrong = p('x', 'gone');
    const list: Block = { ul: [[p('right')], [wrong]] };
    expect(checkCitedFacts(text([list]), finder())[0]?.block).toBe(wrong);
    expect(leafBlocks([list, { warn: [wrong] }])).toHaveLength(3);
  });
});

describe('doubt is told', () => {
  const doubtful = [fact('a', { conflicts: 'Two pages differ.' }), fact('a', { status: 'bill' }), fact('a', { confidence: 'low' })];

  test.each(doubtful)('a section that cites it has a warning that cites it too', (entry) => {
    expect(codes(checkDoubt(text([p('x', 'a')]), finder(entry)))).toEqual(['content/doubt-not-told']);
    expect(checkDoubt(text([p('x', 'a'), { warn: [p('Sources disagree.', 'a')] }]), finder(entry))).toEqual([]);
  });

  test('a warning about something else does not do', () => {
    const blocks: Block[] = [p('x', 'a'), { warn: [p('Careful.', 'b')] }];
    expect(checkDoubt(text(blocks), finder(doubtful[0]!, fact('b')))).toHaveLength(1);
  });

  test('a warning in another section does not do', () => {
    const source = text([p('x', 'a')]);
    source.sections.push({ id: 'rule', blocks: [{ warn: [p('Sources disagree.', 'a')] }] });
    expect(checkDoubt(source, finder(doubtful[0]!))).toHaveLength(1);
  });
});
