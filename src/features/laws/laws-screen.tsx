import type { Law } from '#core/law.ts';
import { nameIn, nameLanguage } from '#core/organisation-view.ts';
import { LAW_STATUSES, LAW_TYPES } from '#core/policy-vocabulary.ts';
import { listLaws } from '#store/laws.ts';
import { useLive } from '#store/use-live.ts';
import { LinkRow, Rows } from '#ui/link-row.tsx';
import { Loading } from '#ui/loading.tsx';
import { Screen } from '#ui/screen.tsx';
import { SearchField } from '#ui/search-field.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CountryFilter, FilterSelect, SortSelect } from '../filter-select.tsx';
import { ListHead } from '../list-head.tsx';
import { NothingFound } from '../nothing-found.tsx';
import { PartNotice } from '../part-notice.tsx';
import { ShowMore } from '../show-more.tsx';
import { useLanguage, useWords } from '../tools.ts';
import { useAddressFilters } from '../use-address-filters.ts';
import { useSteps } from '../use-steps.ts';
import { findLaws } from './find-laws.ts';
import { LawMark } from './law-mark.tsx';
import { lawLine, lawTable } from './law-words.ts';

/** Acts and treaties that the rules of Tirek rest on. */
export function LawsScreen(): ReactNode {
  const { t } = useTranslation('laws');
  const laws = useLive(listLaws, []);
  return (
    <Screen title={t('laws:title')} back={{ href: '/more', label: t('common:nav-more') }} isReady={laws !== undefined}>
      <p className="lead">{t('laws:lead')}</p>
      <PartNotice />
      {!laws && <Loading words={t('common:loading')} />}
      {laws && laws.length > 0 && <Laws laws={laws} />}
    </Screen>
  );
}

function Laws({ laws }: { laws: readonly Law[] }): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const filters = useAddressFilters();
  const [get, set] = filters;
  const found = findLaws(laws, get, lang);
  const key = ['q', 'country', 'type', 'status', 'sort'].map(get).join('|');
  return (
    <>
      <SearchField
        label={words('laws:find')}
        buttonLabel={words('common:search')}
        value={get('q')}
        onChange={(value) => set('q', value)}
        onSubmit={() => undefined}
      />
      <LawFilters laws={laws} filters={filters} />
      <ListHead count={found.length} name="tirek-laws" rows={() => lawTable(found, words, lang)} />
      {found.length > 0 ? <LawRows key={key} laws={found} /> : <NothingFound href="/laws" />}
    </>
  );
}

function LawFilters({ laws, filters }: { laws: readonly Law[]; filters: ReturnType<typeof useAddressFilters> }): ReactNode {
  const words = useWords();
  const present = (values: readonly string[], field: 'type' | 'status'): string[] =>
    values.filter((value) => laws.some((law) => law[field] === value));
  return (
    <div className="filters">
      <CountryFilter values={laws.map(({ country }) => country)} filters={filters} />
      <FilterSelect
        name="type"
        label={words('common:type')}
        values={present(LAW_TYPES, 'type')}
        called={(type) => words(`laws:type-${type}`)}
        filters={filters}
      />
      <FilterSelect
        name="status"
        label={words('laws:status')}
        values={present(LAW_STATUSES, 'status')}
        called={(status) => words(`laws:status-${status}`)}
        filters={filters}
      />
      <SortSelect filters={filters} />
    </div>
  );
}

function LawRows({ laws }: { laws: readonly Law[] }): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const { shown, left, showMore } = useSteps(laws);
  return (
    <>
      <Rows label={words('laws:title')}>
        {shown.map((law) => (
          <LinkRow
            key={law.id}
            href={`/laws/${law.id}`}
            mark={<LawMark law={law} />}
            title={nameIn(lang, law)}
            lang={nameLanguage(lang, law)}
            note={lawLine(law, words, lang)}
          />
        ))}
      </Rows>
      <ShowMore left={left} onMore={showMore} />
    </>
  );
}
