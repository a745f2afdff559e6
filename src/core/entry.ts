import type { Article, ArticleText } from './article.ts';
import type { Card } from './card.ts';
import type { Contents } from './contents.ts';
import type { Fact } from './fact.ts';
import type { Holidays } from './holidays.ts';
import type { Interview, InterviewText } from './interview.ts';
import type { Law } from './law.ts';
import type { Letter, LetterText } from './letter.ts';
import type { LibraryEvent, ProjectStage, Publication } from './library.ts';
import type { Milestone } from './milestone.ts';
import type { Organisation } from './organisation.ts';
import type { Language } from './language.ts';
import type { Practice } from './practice.ts';
import type { Series } from './series.ts';
import type { Term } from './term.ts';
import type { Town } from './town.ts';

/** The one entry that lists all pages (core/contents.ts). Here, for the search worker carries no schemas. */
export const CONTENTS_ID = 'contents';

/** Language-neutral entries by kind. */
export interface NeutralByKind {
  article: Article;
  fact: Fact;
  organisation: Organisation;
  law: Law;
  milestone: Milestone;
  practice: Practice;
  series: Series;
  stage: ProjectStage;
  event: LibraryEvent;
  publication: Publication;
  term: Term;
  town: Town;
  card: Card;
  interview: Interview;
  letter: Letter;
  holidays: Holidays;
  contents: Contents;
}
export type Kind = keyof NeutralByKind;

export type NeutralEntry = NeutralByKind[Kind];

/**
 * Words of a neutral entry in one language (a fact's statement in Kyrgyz, say). Fields have the names
 * of the neutral entry's fields and replace them when read in that language.
 */
export interface Overlay {
  id: string;
  kind: Exclude<Kind, 'article' | 'interview' | 'letter' | 'holidays' | 'contents' | 'town'>;
  lang: Language;
  madeBy: 'machine' | 'person';
  text: Record<string, string | string[]>;
}

/** Anything a pack can carry. */
export type Entry = NeutralEntry | ArticleText | InterviewText | LetterText | Overlay;

/** `lang` of an entry, or the empty string of a language-neutral one. */
export function entryLanguage(entry: Entry): string {
  return 'lang' in entry ? entry.lang : '';
}

/** An unknown kind, or a shape newer than this app: kept as it came for an app that knows it. */
export interface ForeignEntry {
  id: string;
  kind: string;
  lang?: string;
}
