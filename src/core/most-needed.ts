import type { Article } from './article.ts';
import { TOPICS } from './vocabulary.ts';

/** As many pages as can be stapled and carried. */
const BOOKLET_PAGES = 10;

/**
 * The pages of a country that most people need: editors bring those into every language first, so the number of languages tells
 * the need; then the topics in their order.
 */
export function mostNeeded<A extends Pick<Article, 'id' | 'languages' | 'topic'>>(articles: readonly A[], limit = BOOKLET_PAGES): A[] {
  const topic = (article: A): number => TOPICS.indexOf(article.topic);
  const byNeed = articles.toSorted((a, b) => b.languages.length - a.languages.length || topic(a) - topic(b) || (a.id < b.id ? -1 : 1));
  return byNeed.slice(0, limit).toSorted((a, b) => topic(a) - topic(b) || (a.id < b.id ? -1 : 1));
}
