import { fromMarkdown } from 'mdast-util-from-markdown';
import type { BlockContent, DefinitionContent, Heading, List, PhrasingContent, RootContent } from 'mdast';
import type { Section } from '#core/article.ts';
import type { Block, Inline } from '#core/blocks.ts';
import { SECTIONS, type SectionId } from '#core/vocabulary.ts';
import { problemAt, type Problem } from './problem.ts';

/** The body of a page: its sections, and the line of the file at which each block begins. */
export interface MarkdownBody {
  sections: Section[];
  lines: Map<Block, number>;
  problems: Problem[];
}

type Node = RootContent | BlockContent | DefinitionContent;

const CITATION = /\[\^([a-z0-9]+(?:-[a-z0-9]+)*)\]/g;
const REFUSED: Partial<Record<Node['type'], string>> = {
  html: 'HTML is not allowed; write it in Markdown',
  image: 'pictures are not allowed in articles',
  imageReference: 'pictures are not allowed in articles',
  code: 'this line is indented like program code; take out the spaces before it',
  inlineCode: 'program code (`…`) is not allowed; use *italics* for official terms',
  table: 'tables are not allowed; use a list',
  thematicBreak: 'a line of dashes is not allowed; sections are divided by ## headings',
  definition: 'a line that begins with [word]: is not allowed; write the link as [words](https://…)',
  linkReference: 'write the link as [words](https://…)',
};

/** Reads a page's Markdown. `firstLine` is the line of the file at which the text begins. */
export function parseMarkdown(text: string, file: string, firstLine: number): MarkdownBody {
  const reader = new BodyReader(file, firstLine - 1);
  for (const node of fromMarkdown(text).children) reader.read(node);
  return reader.body;
}

/** Walks Markdown's tree once; collects every problem rather than stopping at the first. */
class BodyReader {
  readonly body: MarkdownBody = { sections: [], lines: new Map(), problems: [] };
  readonly #file: string;
  readonly #offset: number;

  constructor(file: string, offset: number) {
    this.#file = file;
    this.#offset = offset;
  }

  read(node: RootContent): void {
    if (node.type === 'heading' && node.depth === 2) return this.#openSection(node);
    const section = this.body.sections.at(-1);
    if (!section) return this.#refuse(node, 'text stands before the first section; begin with ## short');
    section.blocks.push(...this.#block(node));
  }

  #openSection(node: Heading): void {
    const name = textOf(node.children);
    const index = SECTIONS.indexOf(name as SectionId);
    const last = SECTIONS.indexOf(this.body.sections.at(-1)?.id ?? ('' as SectionId));
    if (index < 0) this.#refuse(node, `“${name}” is not the name of a section; the names are ${SECTIONS.join(', ')}`);
    else if (index <= last) this.#refuse(node, `section “${name}” stands twice or out of order; the order is ${SECTIONS.join(', ')}`);
    if (index >= 0) this.body.sections.push({ id: name as SectionId, blocks: [] });
  }

  #block(node: Node): Block[] {
    const block = this.#readBlock(node);
    if (block) this.body.lines.set(block, this.#line(node));
    return block ? [block] : [];
  }

  #readBlock(node: Node): Block | undefined {
    if (node.type === 'paragraph') return this.#paragraph(node.children);
    if (node.type === 'blockquote') return { warn: node.children.flatMap((child) => this.#block(child)) };
    if (node.type === 'list') return this.#list(node);
    if (node.type === 'heading' && node.depth === 3) return { h: this.#inlines(node.children) };
    const reason = node.type === 'heading' ? 'only ## and ### headings are allowed' : REFUSED[node.type];
    this.#refuse(node, reason ?? `${node.type} is not allowed here`);
    return undefined;
  }

  #paragraph(children: PhrasingContent[]): Block {
    // Without the table extension Markdown leaves a table as a paragraph of bars.
    const table = children.find((child) => child.type === 'text' && /^\s*\|.*\|\s*$/m.test(child.value));
    if (table) this.#refuse(table, 'tables are not allowed; use a list');
    return { p: this.#inlines(children) };
  }

  #list(node: List): Block {
    const items = node.children.map((item) => item.children.flatMap((child) => this.#block(child)));
    if (node.ordered && node.start !== 1)
      this.#refuse(node, `a numbered list begins with 1; if “${node.start}.” is no list, write it inside a sentence`);
    return node.ordered ? { ol: items } : { ul: items };
  }

  #inlines(nodes: PhrasingContent[]): Inline[] {
    return joinTexts(nodes.flatMap((node) => this.#inline(node)));
  }

  #inline(node: PhrasingContent): Inline[] {
    if (node.type === 'text') return this.#text(node.value, node);
    if (node.type === 'break') return [' '];
    if (node.type === 'strong') return [{ b: this.#inlines(node.children) }];
    if (node.type === 'emphasis') return [{ i: this.#inlines(node.children) }];
    if (node.type === 'link') return this.#link(node.url, node);
    this.#refuse(node, REFUSED[node.type] ?? `${node.type} is not allowed here`);
    return [];
  }

  #link(to: string, node: Extract<PhrasingContent, { type: 'link' }>): Inline[] {
    const isCitation = textOf(node.children).startsWith('^');
    if (isCitation) this.#refuse(node, 'a citation is followed at once by “(”; put a space between them');
    else if (!/^(article|organisation):[a-z0-9-]+$|^https:\/\/\S+$/.test(to)) {
      this.#refuse(node, `“${to}” is not an address; write article:some-id, organisation:some-id or https://…`);
    }
    return [{ a: this.#inlines(node.children), to }];
  }

  #text(value: string, node: Node | PhrasingContent): Inline[] {
    const words = value.replace(/\s*\n\s*/g, ' ').split(CITATION);
    // split() with a group gives words and ids in turn.
    const parts = words.map((part, index): Inline => (index % 2 ? { c: part } : part)).filter((part) => part !== '');
    if (parts.some((part) => typeof part === 'string' && part.includes('[^')))
      this.#refuse(node, 'a citation is written [^some-id], with small letters, digits and hyphens');
    return parts;
  }

  #line(node: Node | PhrasingContent): number {
    return (node.position?.start.line ?? 1) + this.#offset;
  }

  #refuse(node: Node | PhrasingContent, message: string): void {
    this.body.problems.push(problemAt('content/bad-markdown', [this.#file, this.#line(node)], message));
  }
}

function textOf(nodes: PhrasingContent[]): string {
  return nodes.map((node) => ('value' in node ? node.value : 'children' in node ? textOf(node.children) : '')).join('');
}

function joinTexts(inlines: Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (typeof inline === 'string' && typeof last === 'string') joined[joined.length - 1] = last + inline;
    else joined.push(inline);
  }
  return joined;
}
