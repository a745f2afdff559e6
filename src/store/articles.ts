import type { Article, ArticleText } from '#core/article.ts';
import type { ArticlePage } from '#core/article-page.ts';
import { type Language, languageChain } from '#core/language.ts';
import type { Review } from '#core/shape.ts';
import { type Stage, type Topic, TOPICS } from '#core/vocabulary.ts';
import { composeArticlePage, type EntryReader } from './article-parts.ts';
import type { TirekDatabase } from './database.ts';
import { knownValues } from './entry-row.ts';

/** What a list shows of an article. `lang` is the language of its title: not always the reader's. */
export interface ArticleListing {
  id: string;
  title: string;
  summary: string;
  lang: Language;
  topic: Topic;
  stages: Stage[];
  countries: string[];
  appliesTo: string[];
  review: Review;
  asOf?: string | undefined;
}

export interface ArticleFilter {
  country?: string;
  /** Articles of any of these countries. */
  countries?: readonly string[];
  topic?: string;
  stage?: string;
  ids?: readonly string[];
}

export interface TopicCount {
  topic: Topic;
  articles: number;
}

function dexieReader(db: TirekDatabase): EntryReader {
  return {
    rows: (keys) => db.entries.bulkGet([...keys]),
    organisations: (countries) =>
      db.entries
        .where('[kind+country]')
        .anyOf(countries.map((country) => ['organisation', country]))
        .toArray(),
  };
}

/** All that one article page shows; undefined when it is not on this phone in any language. */
export async function readArticlePage(db: TirekDatabase, id: string, lang: Language): Promise<ArticlePage | undefined> {
  return db.transaction('r', db.entries, async () => composeArticlePage(dexieReader(db), id, lang));
}

async function findArticles(db: TirekDatabase, filter: ArticleFilter): Promise<Article[]> {
  const { country, countries, topic, stage, ids } = filter;
  const rows = ids
    ? await db.entries.bulkGet(ids.map((id): [string, string] => [id, '']))
    : await db.entries.where('[kind+lang]').equals(['article', '']).toArray();
  return knownValues<Article>(rows)
    .filter((article) => article.kind === 'article')
    .filter((article) => country === undefined || article.countries.includes(country))
    .filter((article) => countries === undefined || article.countries.some((held) => countries.includes(held)))
    .filter((article) => topic === undefined || article.topic === topic)
    .filter((article) => stage === undefined || article.stages.some((held) => held === stage));
}

/** The text of each article in the first language of the chain that is on this phone; bodies of others are not read. */
async function findTexts(db: TirekDatabase, articles: readonly Article[], lang: Language): Promise<Map<string, ArticleText>> {
  const texts = new Map<string, ArticleText>();
  for (const next of languageChain(lang)) {
    const missing = articles.filter(({ id }) => !texts.has(id));
    if (missing.length === 0) break;
    const rows = await db.entries.bulkGet(missing.map(({ id }): [string, string] => [id, next]));
    for (const text of knownValues<ArticleText>(rows)) texts.set(text.id, text);
  }
  return texts;
}

function listing(article: Article, { title, summary, lang }: ArticleText): ArticleListing {
  const { id, topic, stages, countries, appliesTo, review, asOf } = article;
  return { id, title, summary, lang, topic, stages, countries, appliesTo, review, asOf };
}

/** Articles on this phone that fit the filter, by title in the order of the reader's alphabet. */
export async function listArticles(db: TirekDatabase, lang: Language, filter: ArticleFilter = {}): Promise<ArticleListing[]> {
  return db.transaction('r', db.entries, async () => {
    const articles = await findArticles(db, filter);
    const texts = await findTexts(db, articles, lang);
    const listings = articles.flatMap((article) => {
      const text = texts.get(article.id);
      return text ? [listing(article, text)] : [];
    });
    const { compare } = new Intl.Collator(lang);
    return listings.toSorted((a, b) => compare(a.title, b.title) || (a.id < b.id ? -1 : 1));
  });
}

/** Topics that have articles, in the order of need, with how many. */
export async function listTopics(db: TirekDatabase, filter: Pick<ArticleFilter, 'country'> = {}): Promise<TopicCount[]> {
  const articles = await findArticles(db, filter);
  return TOPICS.map((topic) => ({ topic, articles: articles.filter((article) => article.topic === topic).length })).filter(
    ({ articles: count }) => count > 0,
  );
}
