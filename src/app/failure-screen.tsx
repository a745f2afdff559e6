import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '#core/failure.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Screen } from '#ui/screen.tsx';

/** What happened and what to do, in the reader's words; emergency numbers and plain pages stay one tap away. */
export function FailureScreen({ failure }: { failure: Failure }) {
  const { t, i18n } = useTranslation();
  useEffect(() => void document.dispatchEvent(new Event('tirek:shown')), []);
  return (
    <Screen title={t('app:failed-title')}>
      <Notice tone="danger">
        <p>{t(`errors:${failure.code}`)}</p>
        <p>{t(`errors:${failure.code}/do`)}</p>
      </Notice>
      <Button onClick={() => window.location.reload()}>{t('app:try-again')}</Button>
      <p>
        <a href={`/page/${i18n.language}/`}>{t('app:plain-pages')}</a>
      </p>
      <p className="code">{failure.code}</p>
    </Screen>
  );
}
