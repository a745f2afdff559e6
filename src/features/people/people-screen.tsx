import { organisationCard } from '#core/organisation-view.ts';
import type { Organisation } from '#core/organisation.ts';
import { listOrganisations, listPlaces } from '#store/organisations.ts';
import { useLive } from '#store/use-live.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { reactBuild } from '#ui/react-build.ts';
import { Screen } from '#ui/screen.tsx';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { followedCountries } from '../followed-countries.ts';
import { useLanguage, useTools, useWords } from '../tools.ts';
import { FilterBar } from './filters.tsx';
import { sortPeople } from './sort-people.ts';
import { filterOf, type Filters, useFilters } from './use-filters.ts';
import './people.css';

/** Who can help: found by place chosen from a list, by service and by language. */
export function PeopleScreen(): ReactNode {
  const { t } = useTranslation('people');
  const { settings } = useTools();
  const [filters, change] = useFilters(followedCountries(settings.scopes));
  const key = Object.values(filters).join('|');
  const found = useLive((db) => listOrganisations(db, filterOf(filters)), [key]);
  const places = useLive(listPlaces, []) ?? [];
  const spoken = useLive(async (db) => [...new Set((await listOrganisations(db)).flatMap(({ languages = [] }) => languages))], []) ?? [];
  return (
    <Screen title={t('people:title')}>
      <FilterBar filters={filters} places={places} spoken={spoken} onChange={change} />
      <output className="found">{found && t('people:found', { count: found.length })}</output>
      {found && found.length > 0 && <People key={key} people={sortPeople(found)} />}
      {found?.length === 0 && <Nobody filters={filters} onChange={change} />}
    </Screen>
  );
}

const PAGE = 20;

function People({ people }: { people: readonly Organisation[] }): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const [shown, setShown] = useState(PAGE);
  return (
    <>
      <ul className="cards">
        {people.slice(0, shown).map((organisation) => (
          <li key={organisation.id}>{organisationCard(reactBuild, organisation, { words, lang })}</li>
        ))}
      </ul>
      {people.length > shown && (
        <Button isWide onClick={() => setShown(shown + PAGE)}>
          {words('people:show-more', { count: Math.min(PAGE, people.length - shown) })}
        </Button>
      )}
    </>
  );
}

function Nobody({ filters, onChange }: { filters: Filters; onChange: (patch: Partial<Filters>) => void }): ReactNode {
  const { t } = useTranslation('people');
  const isNarrow = Boolean(filters.city || filters.service || filters.speaks);
  return (
    <EmptyState icon="people" text={t(isNarrow ? 'people:nobody-here' : 'people:nobody')}>
      {isNarrow ? (
        <Button onClick={() => onChange({ city: '', service: '', speaks: '' })}>{t('people:clear')}</Button>
      ) : (
        <ButtonLink icon="download" href="/packs">
          {t('people:to-packs')}
        </ButtonLink>
      )}
    </EmptyState>
  );
}
