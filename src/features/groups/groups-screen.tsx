import { nameIn } from '#core/organisation-view.ts';
import type { Organisation } from '#core/organisation.ts';
import { PACK_COUNTRIES, SERVICES } from '#core/vocabulary.ts';
import { listOrganisations } from '#store/organisations.ts';
import { useLive } from '#store/use-live.ts';
import { Chip, Chips } from '#ui/chip.tsx';
import { Loading } from '#ui/loading.tsx';
import { Screen } from '#ui/screen.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CountryFilter, FilterSelect } from '../filter-select.tsx';
import { ListHead } from '../list-head.tsx';
import { NothingFound } from '../nothing-found.tsx';
import { POLICY } from '../pack-sizes.ts';
import { PartNotice } from '../part-notice.tsx';
import { ShowMore } from '../show-more.tsx';
import { useLanguage, useWords } from '../tools.ts';
import { useAddressFilters } from '../use-address-filters.ts';
import { useSteps } from '../use-steps.ts';
import { findGroups, groupsShown } from './find-groups.ts';
import { GroupCard } from './group-card.tsx';
import { groupTable } from './group-words.ts';
import { Overview } from './overview.tsx';
import '../fold.css';
import './groups.css';

type Filters = ReturnType<typeof useAddressFilters>;

/** Helping organisations as a network: who works on what and where, and whom each could work with. */
export function GroupsScreen(): ReactNode {
  const { t } = useTranslation('groups');
  const lang = useLanguage();
  const groups = useLive((db) => listOrganisations(db, {}, lang), [lang]);
  return (
    <Screen title={t('groups:title')} back={{ href: '/more', label: t('common:nav-more') }} isReady={groups !== undefined}>
      <p className="lead">{t('groups:lead')}</p>
      <PartNotice text={t('groups:partial')} link={t('common:more-countries')} scopes={[...PACK_COUNTRIES, POLICY]} />
      {groups ? <Groups groups={groups} /> : <Loading words={t('common:loading')} />}
    </Screen>
  );
}

function Groups({ groups }: { groups: readonly Organisation[] }): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const filters = useAddressFilters();
  const [get, set] = filters;
  const shown = groupsShown(groups, get);
  const found = findGroups(groups, get);
  const organisations = found.map(({ organisation }) => organisation);
  const key = ['with', 'service', 'country', 'offices'].map(get).join('|');
  const isNarrow = Boolean(get('with') || get('service') || get('country'));
  return (
    <>
      <GroupFilters groups={shown} all={groups} filters={filters} />
      <Chips label={words('common:type')}>
        <Chip isOn={get('offices') !== ''} onClick={() => set('offices', get('offices') ? '' : '1')}>
          {words('groups:offices')}
        </Chip>
      </Chips>
      <details key={String(isNarrow)} className="fold" open={!isNarrow}>
        <summary>{words('groups:overview')}</summary>
        <Overview organisations={shown} offices={get('offices')} />
      </details>
      <ListHead count={found.length} name="tirek-organisations" rows={() => groupTable(organisations, words, lang)} />
      {found.length > 0 ? <GroupCards key={key} found={found} /> : <NothingFound href="/groups" />}
    </>
  );
}

function GroupFilters({
  groups,
  all,
  filters,
}: {
  groups: readonly Organisation[];
  all: readonly Organisation[];
  filters: Filters;
}): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const chosen = filters[0]('with');
  // The one that was chosen stays in the list even where offices are left out.
  const named = new Map(all.filter((one) => groups.includes(one) || one.id === chosen).map((one) => [one.id, nameIn(lang, one)]));
  return (
    <div className="filters">
      <FilterSelect
        name="service"
        label={words('groups:service')}
        values={SERVICES.filter((service) => groups.some(({ services }) => services.includes(service)))}
        called={(service) => words(`common:service-${service}`)}
        filters={filters}
      />
      <CountryFilter values={groups.map(({ country }) => country)} filters={filters} />
      <FilterSelect
        name="with"
        label={words('groups:with')}
        values={[...named.keys()]}
        called={(id) => named.get(id) ?? id}
        filters={filters}
        isSorted
        none="–"
      />
    </div>
  );
}

function GroupCards({ found }: { found: ReturnType<typeof findGroups> }): ReactNode {
  const organisations = found.map(({ organisation }) => organisation);
  const { shown, left, showMore } = useSteps(organisations);
  return (
    <>
      <ul className="cards">
        {found.slice(0, shown.length).map(({ organisation, shared }) => (
          <GroupCard key={organisation.id} organisation={organisation} shared={shared} />
        ))}
      </ul>
      <ShowMore left={left} onMore={showMore} />
    </>
  );
}
