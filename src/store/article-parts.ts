import type { Article, ArticleText } from '#core/article.ts';
import { type ArticlePage, helpersFor, numberSources } from '#core/article-page.ts';
import type { Fact } from '#core/fact.ts';
import { type Language, languageChain } from '#core/language.ts';
import type { Organisation } from '#core/organisation.ts';
import { type EntryRow, knownValues } from './entry-row.ts';

/** How entries are reached: through Dexie on the screens, through bare IndexedDB before Dexie is there. */
export interface EntryReader {
  rows(keys: readonly [id: string, lang: string][]): Promise<(EntryRow | undefined)[]>;
  organisations(countries: readonly string[]): Promise<(EntryRow | undefined)[]>;
}

/** Puts an article page together: the text in the reader's language or the next of the chain, its sources, who can help. */
export async function composeArticlePage(reader: EntryReader, id: string, asked: Language): Promise<ArticlePage | undefined> {
  const [row, ...texts] = await reader.rows([[id, ''], ...languageChain(asked).map((lang): [string, string] => [id, lang])]);
  const article = knownValues<Article>([row])[0];
  const text = knownValues<ArticleText>(texts)[0];
  if (article?.kind !== 'article' || text?.kind !== 'article') return undefined;
  const cited = await reader.rows(article.cites.map((cite): [string, string] => [cite, '']));
  const organisations = await reader.organisations(article.helpCountries ?? article.countries);
  return {
    article,
    text,
    asked,
    sources: numberSources(text, knownValues<Fact | Organisation>(cited)),
    helpers: helpersFor(article, knownValues<Organisation>(organisations)),
  };
}
