import type { MarkedText } from '#core/search/mark-text.ts';
import type { SearchKind } from '#core/search/search-page.ts';
import type { Language } from '#core/language.ts';

/** What a screen asks. */
export interface SearchRequest {
  text: string;
  lang: Language;
  /** Countries the reader follows. */
  countries: readonly string[];
  kind?: SearchKind;
  country?: string;
  limit: number;
}

/** An entry that answers, in the reader's language where it exists in it. */
export interface ShownHit {
  id: string;
  kind: SearchKind;
  /** Of the words shown. */
  lang: Language;
  title: MarkedText;
  snippet: MarkedText;
  /** First country the entry is about. */
  country?: string;
  score: number;
}

/** A page that is not on this phone, by its title. */
export interface ElsewhereHit {
  id: string;
  /** The scope it travels in. */
  scope: string;
  lang: Language;
  title: MarkedText;
}

/** How much of what is on the phone is indexed, in pages. The two are the same when all of it is, and only then. */
export interface IndexState {
  indexed: number;
  total: number;
}

export interface SearchAnswer extends IndexState {
  hits: ShownHit[];
  /** How many entries answer, shown or not. */
  count: number;
  /** Pages that could be fetched. */
  elsewhere: ElsewhereHit[];
  /** The query as it was taken, where a word was found only as another one. */
  meant?: string;
  /** Words of the glossary that the query may become. */
  suggestions: string[];
}
