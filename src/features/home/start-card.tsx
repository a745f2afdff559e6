import { ButtonLink } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** The invitation on a new phone. It stands in nobody's way: what is already here can be read without it. */
export function StartCard({ isEmpty }: { isEmpty: boolean }): ReactNode {
  const { t } = useTranslation('home');
  return (
    <Card isInviting aria-labelledby="start">
      <h2 id="start">{t(isEmpty ? 'home:start-empty-title' : 'home:start-title')}</h2>
      <p>{t(isEmpty ? 'home:start-empty-text' : 'home:start-text')}</p>
      <ButtonLink kind="primary" icon="download" isWide href="/start">
        {t('home:start-button')}
      </ButtonLink>
    </Card>
  );
}
