import type { ArticlePage } from '#core/article-page.ts';
import { LinkRow, Rows } from '#ui/link-row.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadAloud } from './use-read-aloud.ts';

/** Below a page: on to paper; and, where the phone cannot read it aloud, that it cannot. */
export function PaperRow({ page, aloud }: { page: ArticlePage; aloud: ReadAloud }): ReactNode {
  const { t } = useTranslation('paper');
  const { article, text } = page;
  return (
    <section className="no-print" aria-label={t('paper:title')}>
      <Rows>
        <LinkRow href={`/article/${article.id}?print=a4&lang=${text.lang}`} icon="print" title={t('paper:title')} detail={sizes(t)} />
      </Rows>
      {!aloud.canRead && <p className="quiet">{t('article:no-voice', { language: t(`common:language-${text.lang}`) })}</p>}
    </section>
  );
}

function sizes(t: (key: string) => string): string {
  return ['a5', 'a4', 'poster'].map((size) => t(`paper:${size}`)).join(' · ');
}
