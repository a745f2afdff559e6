import type { ShownSeries } from '#store/series.ts';
import { SearchField } from '#ui/search-field.tsx';
import { SelectField } from '#ui/select-field.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../tools.ts';
import { useAddressFilters } from '../use-address-filters.ts';
import { ORDERS } from './use-found-series.ts';

/** Only what some series is about can be chosen. */
export function SeriesFilters({ all }: { all: readonly ShownSeries[] }): ReactNode {
  const { t } = useTranslation('figures');
  const lang = useLanguage();
  const [get, set] = useAddressFilters();
  const choices = (values: readonly string[], label: (value: string) => string) =>
    [...new Set(values)].map((value) => ({ value, label: label(value) })).toSorted((a, b) => a.label.localeCompare(b.label, lang));
  const country = (code: string): string => t(`common:country-${code}`);
  const any = { value: '', label: t('figures:any') };
  const field = (name: string, options: { value: string; label: string }[]): ReactNode => (
    <SelectField label={t(`figures:${name}`)} options={options} value={get(name)} onChange={(value) => set(name, value)} />
  );
  const counterparts = all.flatMap(({ counterpart }) => counterpart ?? []);
  return (
    <div className="no-print series-filters">
      <SearchField
        label={t('figures:find')}
        buttonLabel={t('common:search')}
        value={get('q')}
        onChange={(value) => set('q', value)}
        onSubmit={() => undefined}
      />
      <div className="filters">
        {field('topic', [
          any,
          ...choices(
            all.map(({ topic }) => topic),
            (topic) => t(`figures:topic-${topic}`),
          ),
        ])}
        {field('country', [
          any,
          ...choices(
            all.map((series) => series.country),
            country,
          ),
        ])}
        {field('counterpart', [any, ...choices(counterparts, country)])}
        {field(
          'sort',
          ORDERS.map((order) => ({ value: order === 'title' ? '' : order, label: t(`figures:sort-${order}`) })),
        )}
      </div>
    </div>
  );
}
