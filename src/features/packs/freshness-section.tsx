import { isOverdue } from '#core/freshness.ts';
import { dateWords } from '#core/words.ts';
import type { ContentState } from '#store/packs.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../failure-notice.tsx';
import { PullProgress } from '../pull-progress.tsx';
import { useLanguage, useTools } from '../tools.ts';
import type { Pull } from '../use-pull.ts';
import { momentWords } from './moment-words.ts';
import { WaitingUpdate } from './waiting-update.tsx';

/** How fresh the content is: of which day it is, when this phone last asked, and when that last went well. */
export function FreshnessSection({ pull }: { pull: Pull }): ReactNode {
  const { t } = useTranslation('packs');
  const { now } = useTools();
  const { state, isRunning, failure, start } = pull;
  if (!state) return null;
  return (
    <section className="stack" aria-labelledby="fresh">
      <h2 id="fresh">{t('packs:fresh')}</h2>
      <ThreeTruths state={state} />
      {state.renewBy && isOverdue({ renewBy: state.renewBy }, now()) && <Notice tone="warn">{t('packs:overdue')}</Notice>}
      {failure && (
        <FailureNotice code={failure}>
          <Button onClick={() => start()}>{t('packs:try-again')}</Button>
        </FailureNotice>
      )}
      {isRunning && <PullProgress pull={pull} />}
      {!isRunning && state.waiting && <WaitingUpdate waiting={state.waiting} onLoad={() => start()} />}
      {!isRunning && !failure && !state.waiting && (
        <Button icon="download" isWide onClick={() => start()}>
          {t('packs:update-now')}
        </Button>
      )}
    </section>
  );
}

function ThreeTruths({ state: { edition, issuedAt, lastAttemptAt, lastSuccessAt } }: { state: ContentState }): ReactNode {
  const { t } = useTranslation('packs');
  const lang = useLanguage();
  const content = issuedAt ? t('packs:content-of', { date: dateWords(issuedAt.slice(0, 10), lang), edition }) : t('packs:nothing-here');
  const moment = (at: string | undefined): string => (at ? momentWords(at, lang) : t('packs:never'));
  return (
    <dl className="truths">
      <div>
        <dt>{t('packs:content')}</dt>
        <dd>{content}</dd>
      </div>
      <div>
        <dt>{t('packs:last-attempt')}</dt>
        <dd>{moment(lastAttemptAt)}</dd>
      </div>
      <div>
        <dt>{t('packs:last-success')}</dt>
        <dd>{moment(lastSuccessAt)}</dd>
      </div>
    </dl>
  );
}
