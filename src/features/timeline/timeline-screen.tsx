import { dateWords } from '#core/words.ts';
import { listMilestones, type ShownMilestone } from '#store/milestones.ts';
import { useLive } from '#store/use-live.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Loading } from '#ui/loading.tsx';
import { Screen } from '#ui/screen.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocationProperty } from 'wouter/use-browser-location';
import { CsvButton } from '../csv-button.tsx';
import { POLICY } from '../pack-sizes.ts';
import { PartNotice } from '../part-notice.tsx';
import { scopeWords } from '../scope-words.ts';
import { useLanguage, useWords } from '../tools.ts';
import { useAddressFilters } from '../use-address-filters.ts';
import { milestoneRows } from './milestone-table.ts';
import { TimeAxis } from './time-axis.tsx';
import { TimelineFilters } from './timeline-filters.tsx';
import { YearList } from './year-list.tsx';
import '../fold.css';
import '../list-head.css';
import './timeline.css';

/** Laws, agreements, programmes and talks, newest first. */
export function TimelineScreen(): ReactNode {
  const { t } = useTranslation('timeline');
  const lang = useLanguage();
  const milestones = useLive((db) => listMilestones(db, lang), [lang]);
  return (
    <Screen title={t('timeline:title')} back={{ href: '/more', label: t('common:nav-more') }} isReady={milestones !== undefined}>
      <p className="lead">{t('timeline:lead')}</p>
      {milestones ? <Timeline milestones={milestones} /> : <Loading words={t('common:loading')} />}
    </Screen>
  );
}

function Timeline({ milestones }: { milestones: readonly ShownMilestone[] }): ReactNode {
  const { t } = useTranslation('timeline');
  const words = useWords();
  const [get] = useAddressFilters();
  const named = useLocationProperty(() => window.location.hash.slice(1));
  const fits = (one: ShownMilestone): boolean =>
    (['country', 'type', 'standing'] as const).every((name) => !get(name) || one[name] === get(name));
  const newest = milestones.filter(fits);
  const found = get('sort') === 'oldest' ? newest.toReversed() : newest;
  return (
    <>
      <TimelineFilters milestones={milestones} />
      <OlderElsewhere oldest={milestones.at(-1)?.date} />
      {found.length > 0 && (
        <>
          <TimeAxis milestones={found} named={named} />
          <p className="quiet no-print">{t('timeline:axis-hint')}</p>
        </>
      )}
      <div className="list-head">
        <output className="quiet">{t('timeline:count', { count: found.length })}</output>
        {found.length > 0 && <CsvButton name="tirek-timeline" rows={() => milestoneRows(found, words)} />}
      </div>
      {found.length > 0 ? (
        <YearList key={JSON.stringify([found.map(({ id }) => id)])} milestones={found} />
      ) : (
        <NothingFound isFiltered={milestones.length > 0} />
      )}
    </>
  );
}

/** Every phone has the recent milestones; the rest come with a pack of their own. */
function OlderElsewhere({ oldest }: { oldest: string | undefined }): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const text = oldest && words('timeline:partial', { date: dateWords(oldest, lang) });
  return <PartNotice text={text} link={words('timeline:get', { part: scopeWords(POLICY, words) })} />;
}

function NothingFound({ isFiltered }: { isFiltered: boolean }): ReactNode {
  const { t } = useTranslation('timeline');
  return (
    <EmptyState icon="clock" text={t('timeline:nothing')}>
      {isFiltered && <ButtonLink href="/timeline">{t('timeline:show-all')}</ButtonLink>}
    </EmptyState>
  );
}
