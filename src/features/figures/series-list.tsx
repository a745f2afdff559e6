import { exactWords, periodWords } from '#core/figure-words.ts';
import { latestPoint } from '#core/series-view.ts';
import type { ShownSeries } from '#store/series.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { LinkRow, Rows } from '#ui/link-row.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CsvButton } from '../csv-button.tsx';
import { ShowMore } from '../show-more.tsx';
import { useLanguage, useWords } from '../tools.ts';
import { useSteps } from '../use-steps.ts';
import { SeriesFilters } from './series-filters.tsx';
import { listRows } from './series-tables.ts';
import { useFoundSeries } from './use-found-series.ts';

/** Every series of figures, to look through and to take along as a table. */
export function SeriesList({ all }: { all: readonly ShownSeries[] }): ReactNode {
  const { t } = useTranslation('figures');
  const words = useWords();
  const found = useFoundSeries(all);
  return (
    <section aria-labelledby="all-figures">
      <h2 id="all-figures">{t('figures:all')}</h2>
      <SeriesFilters all={all} />
      <div className="list-head">
        <output className="quiet">{t('figures:count', { count: found.length })}</output>
        {found.length > 0 && <CsvButton name="tirek-figures" rows={() => listRows(found, words)} />}
      </div>
      {found.length > 0 ? <FoundRows key={found.map(({ id }) => id).join()} found={found} /> : <NothingFound />}
    </section>
  );
}

function FoundRows({ found }: { found: readonly ShownSeries[] }): ReactNode {
  const { t } = useTranslation('figures');
  const lang = useLanguage();
  const { shown, left, showMore } = useSteps(found);
  return (
    <>
      <Rows>
        {shown.map((series) => {
          const latest = latestPoint(series);
          return (
            <LinkRow
              key={series.id}
              href={`/figures/${series.id}`}
              title={series.title}
              lang={series.lang}
              detail={
                series.labels
                  ? `${periodWords(latest.on, lang)}: ${t('figures:compared', { count: series.points.length })}`
                  : `${periodWords(latest.on, lang)}: ${exactWords(latest.value, lang)} ${series.unit}`
              }
              note={t(`figures:topic-${series.topic}`)}
            />
          );
        })}
      </Rows>
      <ShowMore left={left} onMore={showMore} />
    </>
  );
}

function NothingFound(): ReactNode {
  const { t } = useTranslation('figures');
  return (
    <EmptyState icon="search" text={t('figures:nothing')}>
      <ButtonLink href="/figures">{t('figures:show-all')}</ButtonLink>
    </EmptyState>
  );
}
