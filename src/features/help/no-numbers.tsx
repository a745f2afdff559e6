import { Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../failure-notice.tsx';
import { PullProgress } from '../pull-progress.tsx';
import { usePull } from '../use-pull.ts';

/** The numbers have not come yet: said plainly, with why and what to do. They come by themselves with the first network. */
export function NoNumbers(): ReactNode {
  const { t } = useTranslation('help');
  const pull = usePull();
  return (
    <>
      <EmptyState icon="phone" text={t('help:no-numbers')}>
        {!pull.isRunning && !pull.failure && <Button onClick={() => pull.start()}>{t('help:fetch')}</Button>}
      </EmptyState>
      {pull.isRunning && <PullProgress pull={pull} />}
      {pull.failure && (
        <FailureNotice code={pull.failure}>
          <Button onClick={() => pull.start()}>{t('help:fetch')}</Button>
        </FailureNotice>
      )}
    </>
  );
}
