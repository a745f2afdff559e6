import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Block } from '#core/blocks.ts';
import type { Language } from '#core/language.ts';
import type { TextSource } from '#core/provenance.ts';
import { checkSameNumbers, checkShape, outdatedParts, overlayNumbersDiffer, sourceHashes } from '#core/translation.ts';

const sha256 = (words: string): Promise<string> => Promise.resolve(createHash('sha256').update(words).digest('hex'));
const p = (words: string, ...cites: string[]): Block => ({ p: [words, ...cites.map((c) => ({ c }))] });

function text(lang: Language, blocks: Block[], summary = 'Summary'): TextSource {
  return { lang, head: { title: 'Title', summary }, sections: [{ id: 'short', blocks }] };
}

describe('a translation has the blocks of its source', () => {
  const source = text('ru', [p('a'), { ol: [[p('b')], [p('c')]] }]);

  test('the same shape passes', () => {
    expect(checkShape(source, text('ky', [p('x'), { ol: [[p('y')], [p('z')]] }]))).toEqual([]);
  });

  test.each<[string, Block[]]>([
    ['a list of 3 here where ru.md has a numbered list of 2', [p('x'), { ul: [[], [], []] }]],
    ['nothing here where ru.md has a numbered list of 2', [p('x')]],
    ['a “> ” paragraph here where ru.md has a paragraph', [{ warn: [p('x')] }, { ol: [[], []] }]],
  ])('%s', (said, blocks) => {
    expect(checkShape(source, text('ky', blocks))[0]?.message).toContain(said);
  });

  test('a section more is told by name', () => {
    const longer = text('ky', []);
    longer.sections.push({ id: 'rule', blocks: [] });
    expect(checkShape(source, longer)[0]?.message).toContain('the sections are short, rule; those of ru.md are short');
  });
});

const compare = (ru: Block[], ky: Block[]): string[] => checkSameNumbers(text('ru', ru), text('ky', ky)).map(({ message }) => message);

describe('a translation has the numbers of its source', () => {
  test('the same day in two languages is the same', () => {
    expect(compare([p('С 1 января 2025 года 90 дней.', 'a')], [p('2025-жылдын 1-январынан 90 күн.', 'a')])).toEqual([]);
  });

  test('a year that one language leaves out of a span is the same', () => {
    expect(compare([p('с 1 января по 30 июня 2025 года')], [p('2025-жылдын 1-январынан 30-июнуна чейин')])).toEqual([]);
  });

  test('another day is told', () => {
    expect(compare([p('До 1 января 2025 года')], [p('2025-жылдын 2-январына чейин')])[0]).toContain(
      '2025-01-01 of the ru text is missing; 2025-01-02 is not in the ru text',
    );
  });

  test('numbers may not wander between paragraphs', () => {
    expect(compare([p('7 дней'), p('90 дней')], [p('90 күн'), p('7 күн')])).toHaveLength(2);
  });

  test('citations are compared too, and the summary', () => {
    expect(compare([p('a', 'x', 'y')], [p('b', 'x', 'z')])[0]).toContain('y of the ru text is missing; z is not in the ru text');
    expect(checkSameNumbers(text('ru', [], 'За 3 дня'), text('en', [], 'In 5 days'))).toHaveLength(1);
  });
});

describe('a translation is outdated where its source changed', () => {
  const accepted = text('ru', [p('one'), p('two')]);
  const translation = async () => ({ from: 'ru' as const, by: 'machine' as const, hashes: await sourceHashes(accepted, sha256) });
  const outdated = async (now: TextSource) => outdatedParts(now, await sourceHashes(now, sha256), await translation());

  test('nothing changed', async () => {
    expect(await outdated(text('ru', [p('one'), p('two')]))).toEqual({ head: false, paragraphs: [] });
  });

  test('one paragraph changed, or only a citation in it', async () => {
    expect((await outdated(text('ru', [p('one'), p('two more')]))).paragraphs).toEqual([['short', 1]]);
    expect((await outdated(text('ru', [p('one', 'fact'), p('two')]))).paragraphs).toEqual([['short', 0]]);
  });

  test('a paragraph that moved is not outdated', async () => {
    expect((await outdated(text('ru', [p('two'), p('one')]))).paragraphs).toEqual([]);
  });

  test('the summary changed', async () => {
    expect(await outdated(text('ru', [p('one'), p('two')], 'Other'))).toEqual({ head: true, paragraphs: [] });
  });
});

describe('words of a fact in another language have its numbers', () => {
  test('a number word in English and a digit in Kyrgyz are the same', () => {
    expect(overlayNumbersDiffer('Two offences within 3 years', '3 жыл ичинде 2 бузуу', 'ky')).toBeUndefined();
    expect(overlayNumbersDiffer('2 offences within 3 years', '3 жыл ичинде эки бузуу', 'ky')).toBeUndefined();
  });

  test('another number is told', () => {
    expect(overlayNumbersDiffer('Within 3 years', '5 жыл ичинде', 'ky')).toBe(
      '3 of the en text is missing; 5 is not in the en text; make the numbers the same',
    );
  });
});
