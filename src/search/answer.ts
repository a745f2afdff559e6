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

/** How much of what is on the phone is indexed, in pages. */
export interface IndexState {
  indexed: number;
  total: number;
}

export interface SearchAnswer extends IndexState {
  hits: ShownHit[];
  /** How many entries answer, shown or not. */
  count: number;
  /** The query as it was taken, where a word was found only as another one. */
  meant?: string;
  /** Words of the glossary that the query may become. */
  suggestions: string[];
}
