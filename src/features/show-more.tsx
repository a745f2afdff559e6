import { Button } from '#ui/button.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Below a list that is drawn in steps (use-steps.ts), as long as something is left. */
export function ShowMore({ left, onMore }: { left: number; onMore: () => void }): ReactNode {
  const { t } = useTranslation('common');
  if (left === 0) return null;
  return (
    <Button isWide onClick={onMore}>
      {t('common:show-more', { left })}
    </Button>
  );
}
