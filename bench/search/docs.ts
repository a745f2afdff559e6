import { type SearchPage } from '#core/search/search-page.ts';

/** A page as the peers get it: the same text as ours, headings among the body, which they have no weight for. */
export interface Doc {
  /** "id lang", as a segment names it. */
  id: string;
  title: string;
  summary: string;
  body: string;
}

/** How much a field counts: the weights of core/search/weigh-page.ts. */
export const BOOSTS = { title: 8, summary: 2.5, body: 1 };

export function docOf({ id, lang, pieces }: SearchPage): Doc {
  const texts = (...fields: string[]): string => pieces.flatMap(({ field, text }) => (fields.includes(field) ? [text] : [])).join('\n');
  return { id: `${id} ${lang}`, title: texts('title'), summary: texts('summary'), body: texts('headings', 'body') };
}

/** Words for a peer whose own parting of words knows only its own alphabet. */
export function plainWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}\p{M}ʻʼ'’]+/gu) ?? [];
}
