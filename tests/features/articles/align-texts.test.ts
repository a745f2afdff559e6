import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '#core/blocks.ts';
import type { Section } from '#core/article.ts';
import { SECTIONS } from '#core/vocabulary.ts';
import { alignTexts } from '#features/articles/align-texts.ts';

const p = (text: string): Block => ({ p: [text] });
const blockOf = fc.oneof(
  fc.string().map(p),
  fc.array(fc.string(), { maxLength: 4 }).map((items): Block => ({ ul: items.map((item) => [p(item)]) })),
  fc.array(fc.string(), { maxLength: 4 }).map((items): Block => ({ ol: items.map((item) => [p(item)]) })),
  fc.array(fc.string().map(p), { maxLength: 3 }).map((warn): Block => ({ warn })),
);
const sectionsOf = fc
  .subarray([...SECTIONS])
  .chain((ids) => fc.tuple(...ids.map((id) => fc.array(blockOf, { maxLength: 4 }).map((blocks): Section => ({ id, blocks })))));

test('a step stands beside its step, and its number is its own', () => {
  const [section] = alignTexts(
    { sections: [{ id: 'steps', blocks: [{ ol: [[p('бир')], [p('эки')]] }] }] },
    { sections: [{ id: 'steps', blocks: [{ ol: [[p('один')], [p('два')]] }] }] },
  );
  expect(section?.pairs).toEqual([
    { first: { ol: [[p('бир')]] }, second: { ol: [[p('один')]] }, start: 1 },
    { first: { ol: [[p('эки')]] }, second: { ol: [[p('два')]] }, start: 2 },
  ]);
});

test('lists of different length are not torn apart', () => {
  const [first, second] = [{ ul: [[p('а')]] }, { ul: [[p('б')], [p('в')]] }];
  const aligned = alignTexts({ sections: [{ id: 'papers', blocks: [first] }] }, { sections: [{ id: 'papers', blocks: [second] }] });
  expect(aligned).toEqual([{ id: 'papers', pairs: [{ first, second, start: 1 }] }]);
});

/** The paragraphs of a block, in reading order. */
function leaves(block: Block): string[] {
  if ('p' in block || 'h' in block) return [JSON.stringify('p' in block ? block.p : block.h)];
  const inner = 'warn' in block ? block.warn : ('ul' in block ? block.ul : block.ol).flat();
  return inner.flatMap(leaves);
}
const flat = (blocks: readonly Block[]): string[] => blocks.flatMap(leaves);

test('no word of either language is lost and none changes its order', () => {
  fc.assert(
    fc.property(sectionsOf, sectionsOf, (first, second) => {
      const aligned = alignTexts({ sections: first }, { sections: second });
      for (const [side, sections] of [
        ['first', first],
        ['second', second],
      ] as const) {
        const shown = new Map(aligned.map(({ id, pairs }) => [id, flat(pairs.flatMap((pair) => pair[side] ?? []))]));
        for (const { id, blocks } of sections) expect(shown.get(id)).toEqual(flat(blocks));
      }
    }),
  );
});
