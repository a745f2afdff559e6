import { failureOf, type FailureCode } from '#core/failure.ts';
import { useDatabase } from '#store/use-live.ts';
import { wipeEverything } from '#store/wipe.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Screen } from '#ui/screen.tsx';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../failure-notice.tsx';
import { useTools } from '../tools.ts';
import { wipeBrowser } from './wipe-browser.ts';

/** Names what will be gone, and does it only when asked a second time. */
export function WipeScreen(): ReactNode {
  const { t } = useTranslation('settings');
  const { sync } = useTools();
  const database = useDatabase();
  const [failure, setFailure] = useState<FailureCode>();
  const wipe = async (): Promise<void> => {
    try {
      sync.stop();
      await wipeEverything(await database());
      await wipeBrowser(window);
    } catch (error) {
      setFailure(failureOf(error).code);
    }
  };
  return (
    <Screen title={t('settings:wipe-question')} back={{ href: '/settings', label: t('settings:title') }}>
      <Notice tone="danger" title={t('settings:wipe-goes')}>
        <ul className="wipe-list">
          <li>{t('settings:wipe-pages')}</li>
          <li>{t('settings:wipe-saved')}</li>
          <li>{t('settings:wipe-choices')}</li>
          <li>{t('settings:wipe-app')}</li>
        </ul>
      </Notice>
      <p>{t('settings:wipe-stays')}</p>
      {failure && <FailureNotice code={failure} />}
      <Button kind="danger" isWide onClick={() => void wipe()}>
        {t('settings:wipe-now')}
      </Button>
      <ButtonLink isWide href="/settings">
        {t('settings:wipe-no')}
      </ButtonLink>
    </Screen>
  );
}
