import { PEOPLE_ORDERS } from '#core/arrange-people.ts';
import type { Names } from '#core/shape.ts';
import { type Option, SelectField } from '#ui/select-field.tsx';
import type { ReactNode } from 'react';
import { useLanguage, useWords } from '../tools.ts';
import type { FilterBarProps } from './filters.tsx';
import { spokenWords } from './spoken.ts';
import '../fold.css';

/** Months a contact may be old, as they are offered. */
const AGES = ['12', '24'] as const;

/** What one reader in five asks: one town only, their language, how fresh the contact is, the order. Open when something of it is asked. */
export function MoreFilters(props: FilterBarProps): ReactNode {
  const { filters, spoken, onChange } = props;
  const words = useWords();
  const lang = useLanguage();
  const languages = spoken.map((tag) => ({ value: tag, label: spokenWords(tag, words) }));
  const orders = PEOPLE_ORDERS.map((order) => ({ value: order, label: words(`people:order-${order || 'best'}`) }));
  return (
    <details className="fold" open={Boolean(filters.city || filters.speaks || filters.fresh || filters.sort) || undefined}>
      <summary>{words('people:more-filters')}</summary>
      <div className="filters">
        <CityField {...props} />
        <SelectField
          label={words('people:speaks')}
          options={[
            { value: '', label: words('people:any-language') },
            ...languages.toSorted((a, b) => a.label.localeCompare(b.label, lang)),
          ]}
          value={filters.speaks}
          onChange={(speaks) => onChange({ speaks })}
        />
        <SelectField
          label={words('people:fresh')}
          options={[
            { value: '', label: words('people:fresh-any') },
            ...AGES.map((months) => ({ value: months, label: words(`people:fresh-${months}`) })),
          ]}
          value={filters.fresh}
          onChange={(fresh) => onChange({ fresh })}
        />
        {!filters.near && (
          <SelectField label={words('common:sort')} options={orders} value={filters.sort} onChange={(sort) => onChange({ sort })} />
        )}
      </div>
    </details>
  );
}

/** Only those of one town. */
function CityField({ filters, places, onChange }: FilterBarProps): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const cities = places.find(({ country }) => country === filters.country)?.cities ?? [];
  if (cities.length === 0) return null;
  const option = ({ name, names }: { name: string; names: Names }): Option => ({ value: name, label: names[lang] ?? name });
  return (
    <SelectField
      label={words('people:city')}
      options={[
        { value: '', label: words('people:any-city') },
        ...cities.map(option).toSorted((a, b) => a.label.localeCompare(b.label, lang)),
      ]}
      value={filters.city}
      onChange={(city) => onChange({ city })}
    />
  );
}
