import { ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Below filters that leave nothing over: the way back to the whole list. */
export function NothingFound({ href }: { href: string }): ReactNode {
  const { t } = useTranslation('common');
  return (
    <EmptyState icon="search" text={t('common:nothing')}>
      <ButtonLink href={href}>{t('common:show-all')}</ButtonLink>
    </EmptyState>
  );
}
