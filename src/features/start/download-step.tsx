import { listPacks } from '#store/packs.ts';
import { useLive } from '#store/use-live.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Screen } from '#ui/screen.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../failure-notice.tsx';
import { InstallCard } from '../install-card.tsx';
import { PersistenceWords } from '../persistence.tsx';
import { PullProgress } from '../pull-progress.tsx';
import { useTools } from '../tools.ts';
import { usePull } from '../use-pull.ts';
import { Outcome } from './outcome.tsx';
import { StepMark } from './step-mark.tsx';
import { stepHref } from './steps.ts';

/** Step 3. Saving, as far as it has come: also after Tirek was closed on the way. */
export function DownloadStep(): ReactNode {
  const { t } = useTranslation('start');
  const { settings } = useTools();
  const pull = usePull();
  const packs = useLive(listPacks, []);
  const { state, isRunning, failure } = pull;
  const isDone = !isRunning && !failure && state?.lastSuccessAt !== undefined;
  return (
    <Screen title={t('start:download-title')} back={{ href: stepHref('keep'), label: t('start:back') }}>
      <StepMark step="download" />
      {isRunning && <PullProgress pull={pull} />}
      {isRunning && <p>{t('start:may-close')}</p>}
      {failure && (
        <FailureNotice code={failure}>
          <Button kind="primary" onClick={() => pull.start()}>
            {t('packs:go-on')}
          </Button>
        </FailureNotice>
      )}
      {state && packs && !isRunning && !failure && <Outcome packs={packs} onStart={() => pull.start()} />}
      <PersistenceWords persisted={settings.persisted} />
      <ButtonLink kind={isDone ? 'primary' : 'plain'} isWide href="/">
        {t(isDone ? 'start:to-home' : 'start:to-home-meanwhile')}
      </ButtonLink>
      {!isRunning && <InstallCard />}
    </Screen>
  );
}
