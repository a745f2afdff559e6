import { SEARCH_KINDS } from '#core/search/search-page.ts';
import { PACK_COUNTRIES } from '#core/vocabulary.ts';
import { SelectField } from '#ui/select-field.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface SearchFiltersProps {
  kind: string;
  country: string;
  onChange: (name: string, value: string) => void;
}

/** Of which kind, and about which country. Folded until one is chosen: most people never need them. */
export function SearchFilters({ kind, country, onChange }: SearchFiltersProps): ReactNode {
  const { t } = useTranslation('search');
  const kinds = SEARCH_KINDS.map((value) => ({ value, label: t(`search:kind-${value}`) }));
  const countries = PACK_COUNTRIES.map((value) => ({ value, label: t(`common:country-${value}`) }));
  return (
    <details className="fold" open={kind !== '' || country !== ''}>
      <summary>{t('search:filters')}</summary>
      <div className="filters">
        <SelectField
          label={t('search:country')}
          options={[{ value: '', label: t('search:any-country') }, ...countries]}
          value={country}
          onChange={(value) => onChange('country', value)}
        />
        <SelectField
          label={t('search:kind')}
          options={[{ value: '', label: t('search:any-kind') }, ...kinds]}
          value={kind}
          onChange={(value) => onChange('kind', value)}
        />
      </div>
    </details>
  );
}
