import { firstDay } from '#core/freshness.ts';
import { MILESTONE_TYPES } from '#core/vocabulary.ts';
import { listMilestones, type ShownMilestone } from '#store/milestones.ts';
import { useLive } from '#store/use-live.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Loading } from '#ui/loading.tsx';
import { Screen } from '#ui/screen.tsx';
import { SelectField } from '#ui/select-field.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MilestoneRow } from '../milestone-row.tsx';
import { ShowMore } from '../show-more.tsx';
import { useLanguage } from '../tools.ts';
import { useAddressFilters } from '../use-address-filters.ts';
import { useSteps } from '../use-steps.ts';
import { MilestoneFold } from './milestone-fold.tsx';
import { PartNotice } from './part-notice.tsx';
import '../fold.css';
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
  const [get, set] = useAddressFilters();
  const [country, type] = [get('country'), get('type')];
  const found = milestones.filter((one) => (!country || one.country === country) && (!type || one.type === type));
  return (
    <>
      <Filters milestones={milestones} country={country} type={type} onChange={set} />
      <PartNotice oldest={milestones.at(-1)?.date} />
      <output className="quiet">{t('timeline:count', { count: found.length })}</output>
      {found.length > 0 ? <Years key={`${country}/${type}`} milestones={found} /> : <NothingFound isFiltered={milestones.length > 0} />}
    </>
  );
}

interface FiltersProps {
  milestones: readonly ShownMilestone[];
  country: string;
  type: string;
  onChange: (name: string, value: string) => void;
}

/** Only countries that something is told of. */
function Filters({ milestones, country, type, onChange }: FiltersProps): ReactNode {
  const { t } = useTranslation('timeline');
  const lang = useLanguage();
  const countries = [...new Set(milestones.map((one) => one.country))].map((value) => ({ value, label: t(`common:country-${value}`) }));
  const types = MILESTONE_TYPES.map((value) => ({ value, label: t(`timeline:type-${value}`) }));
  return (
    <div className="filters">
      <SelectField
        label={t('timeline:country')}
        options={[{ value: '', label: t('timeline:any-country') }, ...countries.toSorted((a, b) => a.label.localeCompare(b.label, lang))]}
        value={country}
        onChange={(value) => onChange('country', value)}
      />
      <SelectField
        label={t('timeline:type')}
        options={[{ value: '', label: t('timeline:any-type') }, ...types]}
        value={type}
        onChange={(value) => onChange('type', value)}
      />
    </div>
  );
}

function yearOf({ date }: ShownMilestone): string {
  return firstDay(date).slice(0, 4);
}

function Years({ milestones }: { milestones: readonly ShownMilestone[] }): ReactNode {
  const { t } = useTranslation('timeline');
  const { shown, left, showMore, named } = useSteps(milestones);
  const years = [...new Set(shown.map(yearOf))];
  return (
    <>
      {years.map((year) => (
        <section key={year} className="year" aria-labelledby={`year-${year}`}>
          <h2 id={`year-${year}`}>{year}</h2>
          <ul className="changes">
            {shown
              .filter((one) => yearOf(one) === year)
              .map((one) => (
                <MilestoneRow key={one.id} milestone={one} note={t(`timeline:type-${one.type}`)} isNamed={one.id === named}>
                  <MilestoneFold milestone={one} />
                </MilestoneRow>
              ))}
          </ul>
        </section>
      ))}
      <ShowMore left={left} onMore={showMore} />
    </>
  );
}

function NothingFound({ isFiltered }: { isFiltered: boolean }): ReactNode {
  const { t } = useTranslation('timeline');
  return (
    <EmptyState icon="clock" text={t('timeline:nothing')}>
      {isFiltered && <ButtonLink href="/timeline">{t('timeline:show-all')}</ButtonLink>}
    </EmptyState>
  );
}
