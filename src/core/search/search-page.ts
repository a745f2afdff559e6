import { blockText } from '../blocks.ts';
import type { ArticleText } from '../article.ts';
import type { Entry, NeutralEntry, Overlay } from '../entry.ts';
import type { InterviewText } from '../interview.ts';
import { type Language, LANGUAGES } from '../language.ts';
import type { LetterText } from '../letter.ts';
import { helperConcepts } from './helper-concepts.ts';
import type { Names } from '../shape.ts';

/** Kinds a reader can look for. */
export const SEARCH_KINDS = [
  'article',
  'fact',
  'organisation',
  'law',
  'term',
  'series',
  'milestone',
  'practice',
  'publication',
  'event',
  'stage',
  'interview',
  'letter',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** Parts of a page by how much they say about what it is on. */
export const FIELDS = ['title', 'summary', 'headings', 'body'] as const;
export type Field = (typeof FIELDS)[number];

/** A piece of text in one language. */
export interface TextPiece {
  field: Field;
  lang: Language;
  text: string;
}

/** What the index sees of an entry of a pack. */
export interface SearchPage {
  id: string;
  /** Language of the entry, or the empty string of one whose words are in several. */
  lang: Language | '';
  kind: SearchKind;
  countries: readonly string[];
  /** Concepts it is about by what it is, not by what it says: what an organisation does. */
  concepts: readonly string[];
  pieces: readonly TextPiece[];
}

export function isSearchKind(kind: string): kind is SearchKind {
  return SEARCH_KINDS.includes(kind as SearchKind);
}

/** The page of an entry, or undefined of one that is not looked for (a table of contents, the neutral half of an article). */
export function searchPage(entry: Entry, countries: readonly string[] = []): SearchPage | undefined {
  if (!isSearchKind(entry.kind)) return undefined;
  if ('lang' in entry) return wordsPage(entry, entry.kind, countries);
  const pieces = neutralPieces(entry);
  if (pieces.length === 0) return undefined;
  return { id: entry.id, lang: '', kind: entry.kind, countries: countriesOf(entry), concepts: conceptsOf(entry), pieces };
}

/** Countries an entry is about. */
export function countriesOf(entry: NeutralEntry): readonly string[] {
  if ('countries' in entry) return entry.countries;
  return 'country' in entry ? [entry.country] : [];
}

function conceptsOf(entry: NeutralEntry): string[] {
  return entry.kind === 'organisation' ? helperConcepts(entry) : [];
}

type Texts = ArticleText | InterviewText | LetterText | Overlay;

function wordsPage(entry: Texts, kind: SearchKind, countries: readonly string[]): SearchPage {
  const pieces = piecesOf(entry);
  return { id: entry.id, lang: entry.lang, kind, countries, concepts: [], pieces };
}

function piecesOf(entry: Texts): TextPiece[] {
  if (entry.kind === 'article') return articlePieces(entry as ArticleText);
  if (entry.kind === 'interview') return guidePieces(entry as InterviewText, Object.values((entry as InterviewText).outcomes));
  if (entry.kind === 'letter') return guidePieces(entry as LetterText, [{ title: '', text: (entry as LetterText).before }]);
  return overlayPieces(entry as Overlay);
}

/** What a guide is for, and what it may come to; its questions would be found by everything they ask about. */
function guidePieces({ title, summary, lang }: InterviewText | LetterText, ends: readonly { title: string; text: string }[]): TextPiece[] {
  return [
    { field: 'title', lang, text: title },
    { field: 'summary', lang, text: summary },
    ...ends.map((end): TextPiece => ({ field: 'body', lang, text: `${end.title} ${end.text}`.trim() })),
  ];
}

function articlePieces({ title, summary, sections, lang }: ArticleText): TextPiece[] {
  const blocks = sections.flatMap((section) => section.blocks);
  return [
    { field: 'title', lang, text: title },
    { field: 'summary', lang, text: summary },
    ...blocks.map((block): TextPiece => ({ field: 'h' in block ? 'headings' : 'body', lang, text: blockText(block) })),
  ];
}

/** Which field of an entry says what. What is not named here is body. */
const FIELD_OF: Record<string, Field> = {
  title: 'title',
  fullTitle: 'title',
  name: 'title',
  statement: 'summary',
  summary: 'summary',
  definition: 'summary',
};

function overlayPieces({ text, lang }: Overlay): TextPiece[] {
  return Object.entries(text).map(([name, value]) => ({ field: FIELD_OF[name] ?? 'body', lang, text: [value].flat().join('\n') }));
}

function neutralPieces(entry: NeutralEntry): TextPiece[] {
  const english = (field: Field, ...texts: (string | undefined)[]): TextPiece[] =>
    texts.flatMap((text) => (text ? [{ field, lang: 'en' as const, text }] : []));
  switch (entry.kind) {
    case 'fact':
      return [...english('summary', entry.statement), ...english('body', ...(entry.steps ?? []), entry.consequence, entry.conflicts)];
    case 'organisation':
      return [
        ...named('title', { ...entry.names, en: entry.names.en ?? entry.name }),
        ...named('summary', { en: entry.city ?? '', ...entry.cityNames }),
        ...english('body', entry.serves, entry.notes, ...entry.phones.map((phone) => `${phone.label ?? ''} ${phone.number}`)),
      ];
    case 'law':
      return [
        ...named('title', { en: entry.name, ...entry.names }),
        ...anyLanguage('summary', entry.number),
        ...english('body', ...entry.alsoNamed),
      ];
    case 'term':
      return [
        ...LANGUAGES.flatMap((lang) => (entry.terms[lang] ?? []).map(({ t }): TextPiece => ({ field: 'title', lang, text: t }))),
        ...english('summary', entry.definition),
      ];
    case 'milestone':
      return [...english('title', entry.title), ...english('summary', entry.summary), ...english('body', ...entry.actors)];
    case 'practice':
      return [...english('title', entry.title), ...english('body', entry.what, entry.result, entry.relevance)];
    case 'series':
      return [...english('title', entry.title), ...english('body', entry.method, ...entry.caveats)];
    case 'publication':
      return [
        ...english('title', entry.title),
        ...english('summary', entry.summary),
        ...english('body', ...entry.authors, entry.publisher),
      ];
    case 'event':
    case 'stage':
      return [
        ...english('title', entry.title),
        ...english('summary', entry.summary),
        ...english('body', ...entry.materials.map(({ title }) => title)),
      ];
    default:
      return [];
  }
}

function named(field: Field, names: Names): TextPiece[] {
  return LANGUAGES.flatMap((lang) => (names[lang] ? [{ field, lang, text: names[lang] }] : []));
}

function anyLanguage(field: Field, text: string | undefined): TextPiece[] {
  return text ? [{ field, lang: 'ru', text }] : [];
}
