import type { ElsewhereHit } from '#search/answer.ts';
import { LinkRow, Rows } from '#ui/link-row.tsx';
import { Marked } from '#ui/marked.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { scopeWords } from '../scope-words.ts';
import { useLanguage, useWords } from '../tools.ts';

/** Pages that answer by their title and are not on this phone: opened, each offers to fetch what it belongs to. */
export function Elsewhere({ pages }: { pages: readonly ElsewhereHit[] }): ReactNode {
  const { t } = useTranslation('search');
  const words = useWords();
  const lang = useLanguage();
  return (
    <section aria-labelledby="elsewhere">
      <h2 id="elsewhere">{t('search:elsewhere')}</h2>
      <p className="quiet">{t('search:elsewhere-hint')}</p>
      <Rows>
        {pages.map((page) => (
          <LinkRow
            key={page.id}
            href={`/article/${page.id}`}
            icon="download"
            title={<Marked of={page.title} />}
            note={scopeWords(page.scope, words)}
            lang={page.lang === lang ? undefined : page.lang}
          />
        ))}
      </Rows>
    </section>
  );
}
