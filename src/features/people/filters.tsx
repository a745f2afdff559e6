import type { Names } from '#core/shape.ts';
import { SERVICES } from '#core/vocabulary.ts';
import type { Place } from '#store/organisations.ts';
import { type Option, SelectField } from '#ui/select-field.tsx';
import type { ReactNode } from 'react';
import { useLanguage, useWords } from '../tools.ts';
import { spokenWords } from './spoken.ts';
import { ANY, type Filters } from './use-filters.ts';

interface FilterBarProps {
  filters: Filters;
  places: readonly Place[];
  /** Languages that somebody on this phone speaks. */
  spoken: readonly string[];
  onChange: (patch: Partial<Filters>) => void;
}

const any = (label: string): Option => ({ value: '', label });

/** Where, what for, in which language. Places are chosen from a list: the phone is never asked where it is. */
export function FilterBar({ filters, places, spoken, onChange }: FilterBarProps): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const cities = places.find(({ country }) => country === filters.country)?.cities ?? [];
  const town = ({ name, names }: { name: string; names: Names }): Option => ({ value: name, label: names[lang] ?? name });
  const byLabel = (options: Option[]): Option[] => options.toSorted((a, b) => a.label.localeCompare(b.label, lang));
  const countries = places.map(({ country }) => ({ value: country, label: words(`common:country-${country}`) }));
  const services = SERVICES.map((service) => ({ value: service, label: words(`common:service-${service}`) }));
  const languages = spoken.map((tag) => ({ value: tag, label: spokenWords(tag, words) }));
  return (
    <fieldset className="filters">
      <legend className="unseen">{words('people:filters')}</legend>
      <SelectField
        label={words('people:country')}
        options={[{ value: ANY, label: words('people:any-country') }, ...countries]}
        value={filters.country}
        onChange={(country) => onChange({ country, city: '' })}
      />
      {cities.length > 0 && (
        <SelectField
          label={words('people:city')}
          options={[any(words('people:any-city')), ...byLabel(cities.map(town))]}
          value={filters.city}
          onChange={(city) => onChange({ city })}
        />
      )}
      <SelectField
        label={words('people:service')}
        options={[any(words('people:any-service')), ...services]}
        value={filters.service}
        onChange={(service) => onChange({ service })}
      />
      <SelectField
        label={words('people:speaks')}
        options={[any(words('people:any-language')), ...byLabel(languages)]}
        value={filters.speaks}
        onChange={(speaks) => onChange({ speaks })}
      />
    </fieldset>
  );
}
