import { TOPICS } from '#core/vocabulary.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { LinkRow, Rows } from '#ui/link-row.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Where words do not help: people who can be asked, and the shelves to look through. */
export function NothingFound(): ReactNode {
  const { t } = useTranslation('search');
  return (
    <>
      <EmptyState icon="search" text={t('search:nothing')}>
        <ButtonLink kind="primary" icon="people" href="/people">
          {t('search:ask-people')}
        </ButtonLink>
      </EmptyState>
      <Ideas />
    </>
  );
}

export function Ideas(): ReactNode {
  const { t } = useTranslation('search');
  return (
    <section aria-labelledby="topics">
      <h2 id="topics">{t('search:topics')}</h2>
      <Rows>
        {TOPICS.map((topic) => (
          <LinkRow key={topic} href={`/topic/${topic}`} title={t(`common:topic-${topic}`)} />
        ))}
      </Rows>
    </section>
  );
}
