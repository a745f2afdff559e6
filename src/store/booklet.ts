import type { Article } from '#core/article.ts';
import type { ArticlePage } from '#core/article-page.ts';
import type { Language } from '#core/language.ts';
import { mostNeeded } from '#core/most-needed.ts';
import { readArticlePage } from './articles.ts';
import type { TirekDatabase } from './database.ts';
import { knownValues } from './entry-row.ts';

/** The most needed pages of a country, whole, in the reader's language or the next of the chain. */
export async function readBooklet(db: TirekDatabase, country: string, lang: Language): Promise<ArticlePage[]> {
  const rows = await db.entries.where('[kind+country]').equals(['article', country]).toArray();
  const pages = await Promise.all(mostNeeded(knownValues<Article>(rows)).map(({ id }) => readArticlePage(db, id, lang)));
  return pages.filter((page) => page !== undefined);
}
