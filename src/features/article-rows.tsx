import type { ArticleListing } from '#store/articles.ts';
import { LinkRow, Rows } from '#ui/link-row.tsx';
import type { ReactNode } from 'react';
import { useLanguage, useWords } from './tools.ts';

interface ArticleRowsProps {
  articles: readonly ArticleListing[];
  /** Says of each page where its rule holds; left out where all are of one country. */
  showCountry?: boolean;
  label?: string;
}

/** Pages as a list to choose from. A page that is not in the reader's language says in which it is. */
export function ArticleRows({ articles, showCountry = false, label }: ArticleRowsProps): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const note = (article: ArticleListing): string =>
    [
      showCountry && article.countries.map((code) => words(`common:country-${code}`)).join(', '),
      article.lang !== lang && words('common:text-language', { language: words(`common:language-${article.lang}`) }),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <Rows label={label}>
      {articles.map((article) => (
        <LinkRow
          key={article.id}
          href={`/article/${article.id}`}
          title={article.title}
          detail={article.summary}
          lang={article.lang}
          note={note(article)}
        />
      ))}
    </Rows>
  );
}

/** Pages of the countries the reader follows, and the others. */
function splitByFollowed(articles: readonly ArticleListing[], scopes: readonly string[]): [ArticleListing[], ArticleListing[]] {
  const isFollowed = ({ countries }: ArticleListing): boolean => countries.some((code) => scopes.includes(code));
  return [articles.filter(isFollowed), articles.filter((article) => !isFollowed(article))];
}

/** Both, under headings where there are both. */
export function FollowedFirst({ articles, scopes }: { articles: readonly ArticleListing[]; scopes: readonly string[] }): ReactNode {
  const words = useWords();
  const [followed, others] = splitByFollowed(articles, scopes);
  if (followed.length === 0 || others.length === 0) return <ArticleRows articles={articles} showCountry />;
  return (
    <>
      <section aria-labelledby="followed">
        <h2 id="followed">{words('home:your-countries')}</h2>
        <ArticleRows articles={followed} showCountry />
      </section>
      <section aria-labelledby="others">
        <h2 id="others">{words('home:other-countries')}</h2>
        <ArticleRows articles={others} showCountry />
      </section>
    </>
  );
}
