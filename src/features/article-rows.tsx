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
