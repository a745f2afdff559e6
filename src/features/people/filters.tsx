import { type Town, townName } from '#core/town.ts';
import { SERVICES } from '#core/vocabulary.ts';
import type { Place } from '#store/organisations.ts';
import { Chip, Chips } from '#ui/chip.tsx';
import { type Option, SelectField } from '#ui/select-field.tsx';
import type { ReactNode } from 'react';
import { useLanguage, useWords } from '../tools.ts';
import { MoreFilters } from './more-filters.tsx';
import { ANY, type Filters } from './use-filters.ts';

export interface FilterBarProps {
  filters: Filters;
  places: readonly Place[];
  towns: readonly Town[];
  /** Languages that somebody on this phone speaks. */
  spoken: readonly string[];
  onChange: (patch: Partial<Filters>) => void;
}

/** Where, what for, whether they answer now. Places are chosen from a list: the phone is never asked where it is. */
export function FilterBar(props: FilterBarProps): ReactNode {
  const { filters, places, onChange } = props;
  const words = useWords();
  const countries = places.map(({ country }) => ({ value: country, label: words(`common:country-${country}`) }));
  const services = SERVICES.map((service) => ({ value: service, label: words(`common:service-${service}`) }));
  return (
    <fieldset className="people-filters no-print">
      <legend className="unseen">{words('people:filters')}</legend>
      <div className="filters">
        <SelectField
          label={words('people:country')}
          options={[{ value: ANY, label: words('people:any-country') }, ...countries]}
          value={filters.country}
          onChange={(country) => onChange({ country, city: '', near: '' })}
        />
        <NearField {...props} />
        <SelectField
          label={words('people:service')}
          options={[{ value: '', label: words('people:any-service') }, ...services]}
          value={filters.service}
          onChange={(service) => onChange({ service })}
        />
      </div>
      <Chips label={words('people:only')}>
        <Chip isOn={filters.open !== ''} onClick={() => onChange({ open: filters.open ? '' : '1' })}>
          {words('people:open-now')}
        </Chip>
        <Chip isOn={filters.saved !== ''} onClick={() => onChange({ saved: filters.saved ? '' : '1' })}>
          {words('people:saved-only')}
        </Chip>
      </Chips>
      <MoreFilters {...props} />
    </fieldset>
  );
}

function byLabel(options: Option[], lang: string): Option[] {
  return options.toSorted((a, b) => a.label.localeCompare(b.label, lang));
}

/** The town the reader is in or near, of all that Tirek knows, whether anybody is there or not. */
function NearField({ filters, towns, onChange }: FilterBarProps): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const there = towns.filter(({ country }) => filters.country === ANY || country === filters.country);
  if (there.length === 0) return null;
  const options = byLabel(
    there.map((town) => ({ value: town.id, label: townName(town, lang) })),
    lang,
  );
  return (
    <SelectField
      label={words('people:near')}
      options={[{ value: '', label: words('people:near-none') }, ...options]}
      value={filters.near}
      onChange={(near) => onChange({ near })}
    />
  );
}
