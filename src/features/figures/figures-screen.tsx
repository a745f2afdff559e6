import { listSeries } from '#store/series.ts';
import { useLive } from '#store/use-live.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { Loading } from '#ui/loading.tsx';
import { Screen } from '#ui/screen.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageRemark } from '../language-remark.tsx';
import { PartNotice } from '../part-notice.tsx';
import { useLanguage } from '../tools.ts';
import { Headlines } from './headlines.tsx';
import { SeriesList } from './series-list.tsx';
import '../list-head.css';
import './figures.css';

/** The figures an advocate wants to quote, and below them all that Tirek has. */
export function FiguresScreen(): ReactNode {
  const { t } = useTranslation('figures');
  const lang = useLanguage();
  const all = useLive((db) => listSeries(db, lang), [lang]);
  return (
    <Screen title={t('figures:title')} back={{ href: '/more', label: t('common:nav-more') }} isReady={all !== undefined} isWide>
      <p className="lead">{t('figures:lead')}</p>
      {!all && <Loading words={t('common:loading')} />}
      {all && <PartNotice />}
      {all?.length === 0 && <EmptyState icon="columns" text={t('figures:empty')} />}
      {all && all.length > 0 && (
        <>
          {all[0] && <LanguageRemark text={all.find((series) => series.lang !== lang) ?? all[0]} />}
          <Headlines all={all} />
          <SeriesList all={all} />
        </>
      )}
    </Screen>
  );
}
