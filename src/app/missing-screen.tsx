import { useTranslation } from 'react-i18next';
import { EmptyState } from '#ui/empty-state.tsx';
import { Screen } from '#ui/screen.tsx';

/** An address that Tirek does not know. */
export function MissingScreen() {
  const { t } = useTranslation();
  return (
    <Screen title={t('app:missing-title')}>
      <EmptyState icon="search" text={t('app:missing-text')}>
        <a href="/">{t('app:to-home')}</a>
      </EmptyState>
    </Screen>
  );
}
