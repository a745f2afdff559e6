import type { ArticlePage } from '#core/article-page.ts';
import type { Language } from '#core/language.ts';
import { readArticlePage } from '#store/articles.ts';
import { useLive } from '#store/use-live.ts';

/**
 * The page in this language, or the next of the chain. `missing`: not on this phone in any language. While another
 * language is on its way the old page stays on the screen, so that the reader's place is not lost.
 */
export function useArticle(id: string, lang: Language): ArticlePage | 'missing' | undefined {
  return useLive(async (db) => (await readArticlePage(db, id, lang)) ?? 'missing', [id, lang]);
}
