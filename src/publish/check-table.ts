import { isDoubtful } from '#core/doubt.ts';
import { isPastReview } from '#core/freshness.ts';
import { COMPLETE_LANGUAGES, LANGUAGES } from '#core/language.ts';
import { assembleArticle } from './assemble-entries.ts';
import { indexContent } from './content-index.ts';
import type { Problem } from './problem.ts';
import type { ArticleFolder } from './read-articles.ts';
import type { Content } from './read-content.ts';

type Row = readonly (string | number)[];

/** What there is and what is wanting, for a person who plans the editors' work. `today` is `YYYY-MM-DD`. */
export function checkTable(content: Content, problems: readonly Problem[], today: string): string {
  return [entryTable(content), articleTable(content.articles), stateTable(content, problems, today), factTable(content)].join('\n\n');
}

function entryTable({ entries, overlays, articles, interviews, letters }: Content): string {
  const kinds = countBy([...entries.map(({ entry }) => entry.kind), ...articles.map(() => 'article')]);
  const header = ['entries', 'all', ...LANGUAGES];
  const rows = [...kinds].map(([kind, count]) => {
    const words = LANGUAGES.map((lang) => overlays.filter(({ entry }) => entry.kind === kind && entry.lang === lang).length);
    const texts = LANGUAGES.map((lang) => articles.filter((article) => hasLanguage(article, lang)).length);
    return [kind, count, ...(kind === 'article' ? texts : words)];
  });
  const guides = Object.entries({ interview: interviews, letter: letters }).map(([kind, list]) => [
    kind,
    list.length,
    ...LANGUAGES.map((lang) => list.filter(({ words }) => words.some((each) => each.lang === lang)).length),
  ]);
  return table([header, ...rows, ...guides.filter(([, count]) => count !== 0)]);
}

function articleTable(articles: readonly ArticleFolder[]): string {
  const countries = countBy(articles.flatMap(({ meta }) => meta.entry.countries));
  const rows = [...countries].map(([country, count]) => {
    const here = articles.filter(({ meta }) => meta.entry.countries.includes(country));
    return [country, count, ...LANGUAGES.map((lang) => here.filter((article) => hasLanguage(article, lang)).length)];
  });
  return table([['articles that hold in', 'all', ...LANGUAGES], ...rows]);
}

function stateTable(content: Content, problems: readonly Problem[], today: string): string {
  const index = indexContent(content);
  const articles = content.articles.map((article) => assembleArticle(article, index));
  const missing = content.articles.flatMap((article) => COMPLETE_LANGUAGES.filter((lang) => !hasLanguage(article, lang)));
  return table([
    ['state of the articles', 'count'],
    ['texts missing in ky, ru or en', missing.length],
    ['translations outdated', problems.filter(({ code }) => code === 'content/translation-outdated').length],
    ['unreviewed', articles.filter(({ review }) => review.state === 'unreviewed').length],
    ['past review', articles.filter(({ reviewBy }) => isPastReview(reviewBy, today)).length],
  ]);
}

function factTable(content: Content): string {
  const index = indexContent(content);
  const cited = new Set(content.articles.flatMap((article) => assembleArticle(article, index).cites));
  const current = index.facts.filter((fact) => fact.supersededBy === undefined);
  const firm = current.filter((fact) => fact.confidence !== 'low');
  const doubtful = current.filter(isDoubtful);
  const count = (facts: typeof current): number => facts.filter((fact) => cited.has(fact.id)).length;
  const topics = [...countBy(firm.map((fact) => fact.topic))].map(([topic, all]) => {
    return [topic, count(firm.filter((fact) => fact.topic === topic)), all];
  });
  return table([
    ['facts of high or medium confidence', 'cited', 'all'],
    ...topics,
    ['all topics', count(firm), firm.length],
    ['doubtful facts of any confidence', count(doubtful), doubtful.length],
  ]);
}

function hasLanguage(article: ArticleFolder, lang: string): boolean {
  return article.texts.some((text) => text.lang === lang);
}

/** Counts each word, the most frequent first. */
function countBy(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].toSorted(([, a], [, b]) => b - a));
}

/** Columns of equal width: words to the left, numbers to the right, a dot for nothing. */
function table(rows: readonly Row[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  const cell = (value: string | number, column: number): string => {
    const width = widths[column] ?? 0;
    if (column === 0) return String(value).padEnd(width);
    return String(value === 0 ? '·' : value).padStart(width);
  };
  return rows.map((row) => row.map(cell).join('  ')).join('\n');
}
