import type { ArticlePage } from './article-page.ts';
import { noticeLines, type PageContext } from './article-view.ts';
import { type Block, blockText } from './blocks.ts';
import type { SectionId } from './vocabulary.ts';

/** One line for each paragraph and each item of a list. */
function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    const items = 'ul' in block ? block.ul : 'ol' in block ? block.ol : undefined;
    if (items) return items.map((item) => `– ${item.map(blockText).join(' ')}`);
    return [blockText(block)];
  });
}

/**
 * An article as a text to be sent: what it says in short, by when, on how many sources it rests, that no lawyer has checked it, and of
 * which day it is. The address follows in a field of its own, so that a messenger makes a link of it.
 */
export function articleDigest(page: ArticlePage, context: PageContext): string {
  const { text, sources } = page;
  const blocks = (id: SectionId): Block[] => text.sections.find((section) => section.id === id)?.blocks ?? [];
  const deadlines = linesOf(blocks('deadlines'));
  const parts = [
    linesOf(blocks('short')).join('\n'),
    deadlines.length > 0 ? [`${context.words('article:section-deadlines')}:`, ...deadlines].join('\n') : '',
    [context.words('article:sources-count', { count: sources.length }), ...noticeLines(page, context)].join('\n'),
  ];
  return parts.filter(Boolean).join('\n\n');
}
