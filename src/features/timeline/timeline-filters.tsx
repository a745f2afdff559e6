import { MILESTONE_TYPES, STANDINGS } from '#core/vocabulary.ts';
import type { ShownMilestone } from '#store/milestones.ts';
import { SelectField } from '#ui/select-field.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../tools.ts';
import { useAddressFilters } from '../use-address-filters.ts';

/** Only what something is told of can be chosen. */
export function TimelineFilters({ milestones }: { milestones: readonly ShownMilestone[] }): ReactNode {
  const { t } = useTranslation('timeline');
  const lang = useLanguage();
  const [get, set] = useAddressFilters();
  const field = (name: string, any: string, options: { value: string; label: string }[]): ReactNode => (
    <SelectField
      label={t(`timeline:${name}`)}
      options={[{ value: '', label: any }, ...options]}
      value={get(name)}
      onChange={(value) => set(name, value)}
    />
  );
  const countries = [...new Set(milestones.map((one) => one.country))].map((value) => ({ value, label: t(`common:country-${value}`) }));
  const types = MILESTONE_TYPES.map((value) => ({ value, label: t(`timeline:type-${value}`) }));
  const standings = STANDINGS.filter((value) => milestones.some(({ standing }) => standing === value));
  return (
    <div className="filters no-print">
      {field(
        'country',
        t('timeline:any-country'),
        countries.toSorted((a, b) => a.label.localeCompare(b.label, lang)),
      )}
      {field('type', t('timeline:any-type'), types)}
      {field(
        'standing',
        t('timeline:any-type'),
        standings.map((value) => ({ value, label: t(`common:standing-${value}`) })),
      )}
      {field('sort', t('timeline:sort-newest'), [{ value: 'oldest', label: t('timeline:sort-oldest') }])}
    </div>
  );
}
