import type { Block, Inline } from './blocks.ts';
import type { Build } from './markup.ts';

/** What a page needs to draw its blocks: the number of each cited id, and the address of a link. */
export interface BlockContext {
  /** 1, 2, 3 … for a cited id; undefined when its source is not on this phone. */
  citation: (id: string) => number | undefined;
  /** Spoken before the number by a screen reader: "source". */
  citationLabel: string;
  /** Before the ids of places on the page, where several articles stand on one. */
  prefix?: string | undefined;
  href: (target: string) => string;
}

/** The app's own address of a link target: `article:<id>`, `organisation:<id>`, or the https address itself. */
export function appHref(target: string): string {
  const [kind, id] = target.split(':', 2);
  if (kind === 'article') return `/article/${id}`;
  if (kind === 'organisation') return `/people/${id}`;
  return target;
}

/** Draws a block; block elements carry no classes, so one style sheet serves every place they appear. */
export function blockView<N>(build: Build<N>, block: Block, context: BlockContext): N {
  const inlines = (items: Inline[]): (N | string)[] => items.map((item) => inlineView(build, item, context));
  const blocks = (items: Block[]): N[] => items.map((item) => blockView(build, item, context));
  if ('p' in block) return build('p', {}, ...inlines(block.p));
  if ('h' in block) return build('h3', {}, ...inlines(block.h));
  if ('warn' in block) return build('div', { class: 'warn', role: 'note' }, ...blocks(block.warn));
  const [tag, items] = 'ul' in block ? (['ul', block.ul] as const) : (['ol', block.ol] as const);
  return build(tag, {}, ...items.map((item) => build('li', {}, ...listItem(item, blocks, inlines))));
}

/** A list item that is one paragraph is written without the paragraph, so short lists stay tight. */
function listItem<N>(item: Block[], blocks: (items: Block[]) => N[], inlines: (items: Inline[]) => (N | string)[]): (N | string)[] {
  const [first, ...rest] = item;
  return first && 'p' in first ? [...inlines(first.p), ...blocks(rest)] : blocks(item);
}

function inlineView<N>(build: Build<N>, inline: Inline, context: BlockContext): N | string {
  if (typeof inline === 'string') return inline;
  if ('c' in inline) return citationView(build, inline.c, context);
  const [tag, items] =
    'b' in inline ? (['strong', inline.b] as const) : 'i' in inline ? (['em', inline.i] as const) : (['a', inline.a] as const);
  const attributes = 'to' in inline ? { href: context.href(inline.to), ...outside(inline.to) } : {};
  return build(tag, attributes, ...items.map((item) => inlineView(build, item, context)));
}

function outside(target: string): Record<string, string> {
  return target.startsWith('http') ? { rel: 'noopener noreferrer', target: '_blank' } : {};
}

function citationView<N>(build: Build<N>, id: string, context: BlockContext): N | string {
  const number = context.citation(id);
  if (number === undefined) return '';
  const label = `${context.citationLabel} ${number}`;
  return build(
    'sup',
    {},
    build('a', { class: 'cite', href: `#${context.prefix ?? ''}source-${number}`, 'aria-label': label }, String(number)),
  );
}
