import type { Translation } from './article.ts';
import { type Block, blockText, citedIds } from './blocks.ts';
import { canonicalJson, type Sha256Text } from './canonical.ts';
import { wordNumbers } from './number-words.ts';
import { numbersIn, numbersMissing } from './numbers.ts';
import { allBlocks, type Finding, type TextSource } from './provenance.ts';
import type { Language } from './language.ts';
import type { SectionId } from './vocabulary.ts';

/** Enough of a SHA-256 to tell the paragraphs of one page apart, and short enough to stand in front matter. */
const HASH_LENGTH = 12;

/** Hash of the title and summary, then of each paragraph of the source text, in order. */
export async function sourceHashes(source: TextSource, sha256: Sha256Text): Promise<string[]> {
  const { title, summary } = source.head;
  const texts = [canonicalJson({ title, summary }), ...allBlocks(source).map((block) => canonicalJson(block))];
  return Promise.all(texts.map(async (text) => (await sha256(text)).slice(0, HASH_LENGTH)));
}

/** Section and paragraph (from 0) of what changed in the source since the translation was accepted. */
export interface Outdated {
  head: boolean;
  paragraphs: [SectionId, number][];
}

/** `hashes` are those of the source as it is now. Order does not matter: a paragraph that only moved is not outdated. */
export function outdatedParts(source: TextSource, hashes: readonly string[], translation: Translation): Outdated {
  const accepted = new Set(translation.hashes);
  const [head = '', ...rest] = hashes;
  const places = source.sections.flatMap(({ id, blocks }) => blocks.map((_, index): [SectionId, number] => [id, index]));
  return { head: !accepted.has(head), paragraphs: places.filter((_, index) => !accepted.has(rest[index] ?? '')) };
}

/** A block's kind and, for a list, how many items it has: "ol3". */
function blockShape(block: Block): string {
  if ('p' in block) return 'p';
  if ('h' in block) return 'h';
  if ('warn' in block) return 'warn';
  return 'ul' in block ? `ul${block.ul.length}` : `ol${block.ol.length}`;
}

const SHAPE_WORDS: Record<string, string> = {
  p: 'a paragraph',
  h: 'a sub-heading',
  warn: 'a “> ” paragraph',
  ul: 'a list',
  ol: 'a numbered list',
};

function shapeWords(block: Block | undefined): string {
  const [, kind = '', count] = /^([a-z]+)(\d*)$/.exec(block ? blockShape(block) : '') ?? [];
  return kind ? `${SHAPE_WORDS[kind]}${count ? ` of ${count}` : ''}` : 'nothing';
}

/** Rule 5: a translation has the same sections and the same blocks as its source. Only the first difference is told. */
export function checkShape(source: TextSource, text: TextSource): Finding[] {
  const [ours, theirs] = [text, source].map((each) => each.sections.map((section) => section.id).join(', '));
  if (ours !== theirs) {
    return [
      {
        code: 'content/translation-shape',
        message: `the sections are ${ours}; those of ${source.lang}.md are ${theirs}; make them the same`,
      },
    ];
  }
  for (const [index, section] of source.sections.entries()) {
    const blocks = text.sections[index]?.blocks ?? [];
    const length = Math.max(blocks.length, section.blocks.length);
    const at = Array.from({ length }, (_, block) => block).find((block) => shapeAt(blocks, block) !== shapeAt(section.blocks, block));
    if (at === undefined) continue;
    const message = `section “${section.id}” has ${shapeWords(blocks[at])} here where ${source.lang}.md has ${shapeWords(section.blocks[at])}; make them the same`;
    return [{ code: 'content/translation-shape', block: blocks[at] ?? blocks.at(-1), message }];
  }
  return [];
}

function shapeAt(blocks: readonly Block[], index: number): string {
  const block = blocks[index];
  return block ? blockShape(block) : '';
}

/** Rule 4: a translation has exactly the numbers, dates and citations of its source text, paragraph by paragraph. */
export function checkSameNumbers(source: TextSource, text: TextSource): Finding[] {
  const theirs = allBlocks(source);
  return [
    ...numbersDiffer([headWords(source), source.lang], [headWords(text), text.lang]),
    ...allBlocks(text).flatMap((block, index) => {
      const other = theirs[index];
      if (!other) return [];
      const numbers = numbersDiffer([blockText(other), source.lang], [blockText(block), text.lang]);
      return [...numbers, ...citationsDiffer(other, block, source.lang)].map((finding) => ({ ...finding, block }));
    }),
  ];
}

function headWords({ head: { title, summary } }: TextSource): string {
  return `${title} ; ${summary}`;
}

function numbersDiffer([theirs, from]: [string, Language], [ours, lang]: [string, Language]): Finding[] {
  const [a, b] = [numbersIn(theirs, from), numbersIn(ours, lang)];
  return difference(numbersMissing(a, b), numbersMissing(b, a), from).map((message) => ({ code: 'content/numbers-differ', message }));
}

function citationsDiffer(theirs: Block, ours: Block, from: Language): Finding[] {
  const [a, b] = [citedIds([theirs]), citedIds([ours])];
  const missing = a.filter((id) => !b.includes(id));
  const added = b.filter((id) => !a.includes(id));
  return difference(missing, added, from).map((message) => ({ code: 'content/citations-differ', message }));
}

function difference(missing: string[], added: string[], from: Language): string[] {
  const parts = [
    missing.length && `${missing.join(', ')} of the ${from} text is missing`,
    added.length && `${added.join(', ')} is not in the ${from} text`,
  ];
  const said = parts.filter(Boolean).join('; ');
  return said ? [`${said}; make the numbers and citations of this paragraph the same`] : [];
}

/**
 * Rule 4 for the words of an entry in another language. Entries are written in English and may say "two" where
 * a language says 2, so number words count on both sides. Returns what is wrong in words, or undefined.
 */
export function overlayNumbersDiffer(english: string, words: string, lang: Language): string | undefined {
  const [a, b] = [numbersIn(english, 'en'), numbersIn(words, lang)];
  const missing = numbersMissing(a, new Set([...b, ...wordNumbers(words, lang)]));
  const added = numbersMissing(b, new Set([...a, ...wordNumbers(english, 'en')]));
  return difference(missing, added, 'en')[0]?.replace('numbers and citations of this paragraph', 'numbers');
}
