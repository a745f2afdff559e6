/**
 * A page's text as a tree: what Markdown becomes at publish time. No HTML ever travels to a phone,
 * so there is nothing to sanitise. Keys are one letter because every page on every phone pays for them.
 */
export type Inline =
  | string
  | { b: Inline[] } // strong
  | { i: Inline[] } // emphasis, and official terms in another language
  | { a: Inline[]; to: string } // link: "article:<id>", "organisation:<id>" or an https address
  | { c: string }; // citation of a fact or an organisation, by id

export type Block =
  | { p: Inline[] } // paragraph
  | { h: Inline[] } // sub-heading inside a section
  | { ul: Block[][] } // list
  | { ol: Block[][] } // numbered list
  | { warn: Block[] }; // what must not be overlooked (a Markdown quotation)

/** Calls `visit` for each inline of a block in reading order, containers before what they hold. */
function eachInline(block: Block, visit: (inline: Inline) => void): void {
  const inline = (item: Inline): void => {
    visit(item);
    if (typeof item === 'string' || 'c' in item) return;
    for (const child of 'b' in item ? item.b : 'i' in item ? item.i : item.a) inline(child);
  };
  if ('p' in block) block.p.forEach(inline);
  else if ('h' in block) block.h.forEach(inline);
  else for (const child of childBlocks(block)) eachInline(child, visit);
}

function childBlocks(block: Exclude<Block, { p: Inline[] } | { h: Inline[] }>): Block[] {
  if ('warn' in block) return block.warn;
  return ('ul' in block ? block.ul : block.ol).flat();
}

/** The words of a block with citations left out, as one line of text; list items stay apart. */
export function blockText(block: Block): string {
  if (!('p' in block || 'h' in block)) return childBlocks(block).map(blockText).join(' ');
  const words: string[] = [];
  eachInline(block, (inline) => typeof inline === 'string' && words.push(inline));
  return words.join('').replace(/\s+/g, ' ').trim();
}

/** Ids cited in the blocks, each once, in the order they are first met. */
export function citedIds(blocks: readonly Block[]): string[] {
  const ids = new Set<string>();
  for (const block of blocks) eachInline(block, (inline) => typeof inline !== 'string' && 'c' in inline && ids.add(inline.c));
  return [...ids];
}

/** Addresses linked from the blocks, in reading order. */
export function linkTargets(blocks: readonly Block[]): string[] {
  const targets: string[] = [];
  for (const block of blocks) eachInline(block, (inline) => typeof inline !== 'string' && 'a' in inline && targets.push(inline.to));
  return targets;
}
