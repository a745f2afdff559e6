import type { ArticleText, Section } from '#core/article.ts';
import type { Block } from '#core/blocks.ts';

/** The same paragraph in two languages. `start`: the number of the first item of a numbered list. */
export interface Pair {
  first: Block | undefined;
  second: Block | undefined;
  start: number;
}

export interface AlignedSection {
  id: Section['id'];
  pairs: Pair[];
}

/** Lists that were translated item by item are paired item by item: a step beside its step. */
function splitLists(first: Block, second: Block): Pair[] {
  for (const kind of ['ul', 'ol'] as const) {
    const [a, b] = [itemsOf(first, kind), itemsOf(second, kind)];
    if (a && b && a.length === b.length) {
      return a.map((item, index) => ({ first: listOf(kind, item), second: listOf(kind, b[index] ?? []), start: index + 1 }));
    }
  }
  return [{ first, second, start: 1 }];
}

function itemsOf(block: Block, kind: 'ul' | 'ol'): Block[][] | undefined {
  if ('ul' in block) return kind === 'ul' ? block.ul : undefined;
  return 'ol' in block && kind === 'ol' ? block.ol : undefined;
}

function listOf(kind: 'ul' | 'ol', item: Block[]): Block {
  return kind === 'ul' ? { ul: [item] } : { ol: [item] };
}

/** Pairs by section and position: a checked translation has the same sections with the same blocks. Nothing is dropped. */
export function alignTexts(first: Pick<ArticleText, 'sections'>, second: Pick<ArticleText, 'sections'>): AlignedSection[] {
  const others = new Map(second.sections.map((section) => [section.id, section.blocks]));
  const shared = first.sections.map(({ id, blocks }) => ({ id, pairs: alignBlocks(blocks, others.get(id) ?? []) }));
  const known = new Set(first.sections.map(({ id }) => id));
  const left = second.sections.filter(({ id }) => !known.has(id)).map(({ id, blocks }) => ({ id, pairs: alignBlocks([], blocks) }));
  return [...shared, ...left];
}

function alignBlocks(first: readonly Block[], second: readonly Block[]): Pair[] {
  const length = Math.max(first.length, second.length);
  return Array.from({ length }, (_, index) => [first[index], second[index]] as const).flatMap(([a, b]) =>
    a && b ? splitLists(a, b) : [{ first: a, second: b, start: 1 }],
  );
}
