import type { Publication } from '#core/library.ts';
import { PUBLICATION_TOPICS, PUBLICATION_TYPES } from '#core/policy-vocabulary.ts';
import type { ReactNode } from 'react';
import { CountryFilter, FilterSelect, SortSelect } from '../filter-select.tsx';
import { useWords } from '../tools.ts';
import type { useAddressFilters } from '../use-address-filters.ts';
import { topicWords } from './library-words.ts';

interface PublicationFiltersProps {
  publications: readonly Publication[];
  filters: ReturnType<typeof useAddressFilters>;
}

/** `lang` in an address is the language of the interface; that of a paper is `in`. */
export function PublicationFilters({ publications, filters }: PublicationFiltersProps): ReactNode {
  const words = useWords();
  const years = publications.flatMap(({ year }) => (year ? [String(year)] : []));
  const one = { filters };
  return (
    <div className="filters">
      <FilterSelect
        {...one}
        name="topic"
        label={words('common:topic')}
        values={PUBLICATION_TOPICS}
        called={(topic) => topicWords(topic, words)}
        isSorted
      />
      <CountryFilter values={publications.flatMap(({ countries }) => countries)} filters={filters} />
      <FilterSelect
        {...one}
        name="type"
        label={words('common:type')}
        values={PUBLICATION_TYPES}
        called={(type) => words(`library:type-${type}`)}
      />
      <FilterSelect {...one} name="year" label={words('library:year')} values={years} called={(year) => year} />
      <FilterSelect
        {...one}
        name="in"
        label={words('library:language')}
        values={publications.flatMap(({ languages }) => languages)}
        called={(tag) => words(`common:language-${tag}`)}
        isSorted
      />
      <FilterSelect
        {...one}
        name="from"
        label={words('library:from')}
        values={['project', 'outside']}
        called={(from) => words(`library:from-${from}`)}
      />
      <SortSelect filters={filters} />
    </div>
  );
}
