import type { ArticleHead, Section } from './article.ts';
import { type Block, blockText, citedIds } from './blocks.ts';
import { isDoubtful } from './doubt.ts';
import type { Fact } from './fact.ts';
import type { Language } from './language.ts';
import { termsInWords, wordNumbers } from './number-words.ts';
import { covers, numbersIn } from './numbers.ts';
import type { Organisation } from './organisation.ts';

/** Every rule of the content, as a closed list of codes; docs/for-editors.md explains them. */
export type ContentCode =
  | 'content/wrong-field'
  | 'content/bad-yaml'
  | 'content/bad-markdown'
  | 'content/unknown-file'
  | 'content/unknown-id'
  | 'content/duplicate-id'
  | 'content/missing-language'
  | 'content/missing-words'
  | 'content/dead-link'
  | 'content/no-helper'
  | 'content/law-not-gathered'
  | 'content/number-in-words'
  | 'content/number-without-fact'
  | 'content/number-cited-elsewhere'
  | 'content/superseded-fact'
  | 'content/update-not-cited'
  | 'content/doubt-not-told'
  | 'content/numbers-differ'
  | 'content/citations-differ'
  | 'content/translation-shape'
  | 'content/translation-unstamped'
  | 'content/translation-outdated'
  | 'content/words-differ'
  | 'content/wrong-condition'
  | 'content/dead-end'
  | 'content/unreachable'
  | 'content/case-fails'
  | 'content/wrong-slot';

/** One place where a rule is broken. `block` is the paragraph it stands in; absent = the title or summary. */
export interface Finding {
  code: ContentCode;
  block?: Block | undefined;
  message: string;
}

/** One language of an article as its rules see it. */
export interface TextSource {
  lang: Language;
  head: ArticleHead;
  sections: Section[];
}

export type Cited = Fact | Organisation;

/** Paragraphs, sub-headings and the paragraphs inside lists and warnings, in reading order. */
export function leafBlocks(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    if ('p' in block || 'h' in block) return [block];
    if ('warn' in block) return leafBlocks(block.warn);
    return leafBlocks(('ul' in block ? block.ul : block.ol).flat());
  });
}

export function allBlocks(text: TextSource): Block[] {
  return text.sections.flatMap((section) => section.blocks);
}

/** What a fact or an organisation says, where a number of an article may come from. */
function sayings(entry: Cited): (string | undefined)[] {
  if (entry.kind === 'organisation') {
    const phones = entry.phones.flatMap((phone) => [phone.number, phone.label, phone.hours]);
    return [
      entry.name,
      ...Object.values(entry.names),
      ...phones,
      entry.hours,
      entry.address,
      entry.serves,
      entry.notes,
      entry.risk,
      entry.asOf,
    ];
  }
  const laws = entry.law.flatMap((law) => [law.name, law.article, law.number, law.date]);
  const term = entry.deadline && [String(entry.deadline.count), entry.deadline.event, entry.deadline.note];
  const texts = [
    entry.statement,
    entry.consequence,
    entry.conflicts,
    entry.status,
    ...(entry.steps ?? []),
    ...(entry.documentsNeeded ?? []),
  ];
  return [...texts, ...laws, ...(term ?? []), entry.inForceFrom, entry.inForceTo, entry.asOf];
}

/**
 * Numbers that an article citing the entry may use. Facts are written in English with the names of acts in
 * Russian, so both are read; and facts may say "two offences" where an article must say "2".
 */
export function numbersOf(entry: Cited): Set<string> {
  const text = sayings(entry).filter(Boolean).join(' ; ');
  return new Set([...numbersIn(text, 'en'), ...numbersIn(text, 'ru'), ...wordNumbers(text, 'en')]);
}

/** Rule 1: every number is a digit, and stands in a fact or organisation that the article cites, best in the same paragraph. */
export function checkNumbers(text: TextSource, cited: readonly Cited[]): Finding[] {
  const known = new Map(cited.map((entry) => [entry.id, numbersOf(entry)]));
  const words = ({ title, summary }: TextSource['head']): Finding[] =>
    [title, summary].flatMap((line) => [...wordFindings(line, text.lang), ...numberFindings(line, text.lang, { known, here: [] })]);
  const leaves = leafBlocks(allBlocks(text)).flatMap((block) => {
    const line = blockText(block);
    const findings = [...wordFindings(line, text.lang), ...numberFindings(line, text.lang, { known, here: citedIds([block]) })];
    return findings.map((finding) => ({ ...finding, block }));
  });
  return [...words(text.head), ...leaves];
}

function wordFindings(line: string, lang: Language): Finding[] {
  return termsInWords(line, lang).map((term) => ({
    code: 'content/number-in-words',
    message: `“${term}” is written in words; write the number as digits, so that it can be compared with the fact`,
  }));
}

interface KnownNumbers {
  /** Numbers of all that the article cites, by id. */
  known: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids cited in the paragraph itself. */
  here: readonly string[];
}

function numberFindings(line: string, lang: Language, { known, here }: KnownNumbers): Finding[] {
  const near = here.flatMap((id) => known.get(id) ?? []);
  return [...numbersIn(line, lang)].flatMap((token): Finding[] => {
    const isIn = (sets: readonly ReadonlySet<string>[]): boolean => sets.some((numbers) => covers(numbers, token));
    if (!isIn([...known.values()])) {
      const message = `${token} stands in no fact or organisation that this page cites; cite the fact that says it, or take the number out`;
      return [{ code: 'content/number-without-fact', message }];
    }
    if (here.length === 0 || isIn(near)) return [];
    const message = `${token} stands in a fact that the page cites elsewhere, but in none cited in this paragraph; cite it here`;
    return [{ code: 'content/number-cited-elsewhere', message }];
  });
}

/** Rule 2: no page cites a superseded fact; one that cites an updated fact cites the update too. */
export function checkCitedFacts(text: TextSource, find: (id: string) => Cited | undefined): Finding[] {
  const all = new Set(citedIds(allBlocks(text)));
  return leafBlocks(allBlocks(text)).flatMap((block) =>
    citedIds([block]).flatMap((id): Finding[] => {
      const entry = find(id);
      if (!entry) return [{ code: 'content/unknown-id', block, message: `[^${id}] is the id of no fact or organisation; correct the id` }];
      if (entry.kind !== 'fact') return [];
      if (entry.supersededBy) {
        return [
          { code: 'content/superseded-fact', block, message: `${id} is out of date; cite ${entry.supersededBy} and write what it says` },
        ];
      }
      return (entry.updatedBy ?? [])
        .filter((newer) => !all.has(newer))
        .map((newer) => ({
          code: 'content/update-not-cited',
          block,
          message: `${id} is changed by ${newer}; read and cite that fact too`,
        }));
    }),
  );
}

/** Rule 3: a section that rests on a doubtful fact says so in a warning paragraph that cites the fact. */
export function checkDoubt(text: TextSource, find: (id: string) => Cited | undefined): Finding[] {
  return text.sections.flatMap(({ id: section, blocks }) => {
    const told = new Set(citedIds(blocks.filter((block) => 'warn' in block)));
    const untold = citedIds(blocks).filter((id) => !told.has(id));
    return untold.flatMap((id): Finding[] => {
      const entry = find(id);
      if (entry?.kind !== 'fact' || !isDoubtful(entry)) return [];
      const block = leafBlocks(blocks).find((leaf) => citedIds([leaf]).includes(id));
      const message = `section “${section}” cites ${id}, which is doubtful (${doubtWords(entry)}); add a “> ” paragraph that says so and cites [^${id}]`;
      return [{ code: 'content/doubt-not-told', block, message }];
    });
  });
}

function doubtWords(fact: Fact): string {
  const reasons = [
    fact.status && `status: ${fact.status}`,
    fact.conflicts && 'sources disagree',
    fact.confidence === 'low' && 'low confidence',
  ];
  return reasons.filter(Boolean).join(', ');
}
