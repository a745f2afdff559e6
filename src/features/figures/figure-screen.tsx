import { comparableWith } from '#core/series-view.ts';
import { listSeries, type ShownSeries } from '#store/series.ts';
import { useLive } from '#store/use-live.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Loading } from '#ui/loading.tsx';
import { Screen } from '#ui/screen.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { LanguageRemark } from '../language-remark.tsx';
import { PartNotice } from '../part-notice.tsx';
import { useLanguage } from '../tools.ts';
import { useAddressFilters } from '../use-address-filters.ts';
import { CompareFields, MOST_COMPARED } from './compare-fields.tsx';
import { FigureChart } from './figure-chart.tsx';
import { FigureNotes } from './figure-notes.tsx';
import { FigureTable } from './figure-table.tsx';
import '../fold.css';
import './figures.css';
import './figure.css';

/** One series: drawn, as a table, and how it came to be. */
export function FigureScreen(): ReactNode {
  const { id = '' } = useParams();
  const { t } = useTranslation('figures');
  const lang = useLanguage();
  const all = useLive((db) => listSeries(db, lang), [lang]);
  const series = all?.find((one) => one.id === id);
  return (
    <Screen
      title={series ? series.title : t('figures:title')}
      titleLang={series?.lang ?? lang}
      back={{ href: '/figures', label: t('figures:title') }}
      isReady={all !== undefined}
      isWide
    >
      {!all && <Loading words={t('common:loading')} />}
      {all && series && <Figure key={id} series={series} all={all} />}
      {all && !series && <NotHere />}
    </Screen>
  );
}

function NotHere(): ReactNode {
  const { t } = useTranslation('figures');
  return (
    <>
      <PartNotice />
      <EmptyState icon="search" text={t('figures:not-here')}>
        <ButtonLink href="/figures">{t('figures:all')}</ButtonLink>
      </EmptyState>
    </>
  );
}

function Figure({ series, all }: { series: ShownSeries; all: readonly ShownSeries[] }): ReactNode {
  const { t } = useTranslation('figures');
  const [get, set] = useAddressFilters();
  const candidates = comparableWith(series, all);
  const wanted = get('with').split(',');
  const others = wanted.flatMap((id) => candidates.find((one) => one.id === id) ?? []).slice(0, MOST_COMPARED);
  const drawn = [series, ...others];
  const where = [series.country, series.counterpart].flatMap((code) => (code ? t(`common:country-${code}`) : []));
  return (
    <>
      <p className="lead">{[t(`figures:topic-${series.topic}`), where.join(' – ')].join(' · ')}</p>
      <LanguageRemark text={series} />
      <div className="figure-sides">
        <div className="figure-side">
          <FigureChart key={drawn.map(({ id }) => id).join()} drawn={drawn} />
          <CompareFields candidates={candidates} chosen={others} onChange={(ids) => set('with', ids.join(','))} />
        </div>
        <div className="figure-side">
          {drawn.map((one) => (
            <FigureTable key={one.id} series={one} isAlone={drawn.length === 1} />
          ))}
        </div>
      </div>
      {drawn.map((one) => (
        <FigureNotes key={one.id} series={one} isAlone={drawn.length === 1} />
      ))}
    </>
  );
}
