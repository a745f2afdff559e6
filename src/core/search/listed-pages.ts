import type { Contents } from '../contents.ts';
import { LANGUAGES } from '../language.ts';
import { PACK_COUNTRIES } from '../vocabulary.ts';
import type { SearchPage, TextPiece } from './search-page.ts';

/** Every page that exists, on this phone or not, as far as the list of all pages knows it: by its titles. */
export function listedPages({ articles }: Pick<Contents, 'articles'>): SearchPage[] {
  return articles.map(({ id, scope, titles }) => ({
    id,
    lang: '',
    kind: 'article',
    countries: PACK_COUNTRIES.some((country) => country === scope) ? [scope] : [],
    concepts: [],
    pieces: LANGUAGES.flatMap((lang): TextPiece[] => (titles[lang] === undefined ? [] : [{ field: 'title', lang, text: titles[lang] }])),
  }));
}
