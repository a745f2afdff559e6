import type { Article } from '#core/article.ts';
import { listArticles } from '#store/articles.ts';
import { useLive } from '#store/use-live.ts';
import { LinkRow, Rows } from '#ui/link-row.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ArticleRows } from '../article-rows.tsx';
import { useLanguage } from '../tools.ts';

/** Where to read on: pages the editors name, then the shelf and the country of this one. */
export function RelatedPages({ article }: { article: Article }): ReactNode {
  const { t } = useTranslation('article');
  const lang = useLanguage();
  const ids = article.related ?? [];
  const related = useLive((db) => listArticles(db, lang, { ids }), [lang, ids.join()]);
  return (
    <section className="no-print" aria-labelledby="related">
      <h2 id="related">{t('article:read-on')}</h2>
      {related && related.length > 0 && <ArticleRows articles={related} showCountry />}
      <Rows>
        <LinkRow href={`/topic/${article.topic}`} icon="book" title={t(`common:topic-${article.topic}`)} />
        {article.countries.map((code) => (
          <LinkRow key={code} href={`/country/${code}`} icon="globe" title={t(`common:country-${code}`)} />
        ))}
      </Rows>
    </section>
  );
}
