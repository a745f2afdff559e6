import type { ArticleListing } from '#store/articles.ts';
import type { ReactNode } from 'react';
import { ArticleRows } from './article-rows.tsx';
import { ArticlesByTopic } from './articles-by-topic.tsx';
import { useWords } from './tools.ts';

/** More pages than this are sought by topic, not by reading all titles. */
const SHORT_LIST = 8;

/** Pages of the countries the reader follows, and the others. */
function splitByFollowed(articles: readonly ArticleListing[], scopes: readonly string[]): [ArticleListing[], ArticleListing[]] {
  const isFollowed = ({ countries }: ArticleListing): boolean => countries.some((code) => scopes.includes(code));
  return [articles.filter(isFollowed), articles.filter((article) => !isFollowed(article))];
}

/** Both, under headings where there are both. */
export function FollowedFirst({ articles, scopes }: { articles: readonly ArticleListing[]; scopes: readonly string[] }): ReactNode {
  const words = useWords();
  const [followed, others] = splitByFollowed(articles, scopes);
  if (followed.length === 0 || others.length === 0) return <Shelf articles={articles} heading="h2" />;
  return (
    <>
      <section aria-labelledby="followed">
        <h2 id="followed">{words('home:your-countries')}</h2>
        <Shelf articles={followed} heading="h3" name="followed" />
      </section>
      <section aria-labelledby="others">
        <h2 id="others">{words('home:other-countries')}</h2>
        <Shelf articles={others} heading="h3" name="others" />
      </section>
    </>
  );
}

function Shelf({ articles, ...shelf }: { articles: readonly ArticleListing[]; heading: 'h2' | 'h3'; name?: string }): ReactNode {
  const isOneTopic = new Set(articles.map(({ topic }) => topic)).size === 1;
  if (isOneTopic || articles.length <= SHORT_LIST) return <ArticleRows articles={articles} showCountry />;
  return <ArticlesByTopic articles={articles} showCountry {...shelf} />;
}
