import { SelectField } from '#ui/select-field.tsx';
import type { ReactNode } from 'react';
import { useLanguage, useWords } from './tools.ts';
import type { useAddressFilters } from './use-address-filters.ts';

interface FilterSelectProps {
  /** Of the filter in the address. */
  name: string;
  label: string;
  /** What occurs; each is offered once. */
  values: readonly string[];
  /** What a value is called. */
  called: (value: string) => string;
  filters: ReturnType<typeof useAddressFilters>;
  /** In the alphabet of the reader instead of the order given. */
  isSorted?: boolean;
  /** What the first choice is called where “all” would be wrong. */
  none?: string;
}

/** One filter of a list, kept in the address; the first choice is all. */
export function FilterSelect({ name, label, values, called, filters: [get, set], isSorted = false, none }: FilterSelectProps): ReactNode {
  const words = useWords();
  const { compare } = new Intl.Collator(useLanguage());
  const options = [...new Set(values)].map((value) => ({ value, label: called(value) }));
  if (isSorted) options.sort((a, b) => compare(a.label, b.label));
  return (
    <SelectField
      label={label}
      options={[{ value: '', label: none ?? words('common:all') }, ...options]}
      value={get(name)}
      onChange={(value) => set(name, value)}
    />
  );
}

/** The countries that something is told of. */
export function CountryFilter({ values, filters }: Pick<FilterSelectProps, 'values' | 'filters'>): ReactNode {
  const words = useWords();
  const called = (code: string): string => words(`common:country-${code}`);
  return <FilterSelect name="country" label={words('common:country')} values={values} called={called} filters={filters} isSorted />;
}

/** Newest first, or by name (`sort=name` in the address). */
export function SortSelect({ filters: [get, set] }: { filters: ReturnType<typeof useAddressFilters> }): ReactNode {
  const words = useWords();
  const options = [
    { value: '', label: words('common:newest') },
    { value: 'name', label: words('common:by-name') },
  ];
  return <SelectField label={words('common:sort')} options={options} value={get('sort')} onChange={(value) => set('sort', value)} />;
}
