import type { Organisation } from '#core/organisation.ts';
import { listOrganisations, listPlaces } from '#store/organisations.ts';
import { useLive } from '#store/use-live.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { LinkRow, Rows } from '#ui/link-row.tsx';
import { Screen } from '#ui/screen.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { followedCountries } from '../followed-countries.ts';
import { useTools } from '../tools.ts';
import { FilterBar } from './filters.tsx';
import { PeopleCards } from './people-cards.tsx';
import { type Filters, isNarrow, NOTHING_ASKED, useFilters } from './use-filters.ts';
import { type FoundPeople, useFoundPeople } from './use-people.ts';
import './people.css';

/** Who can help: found by place chosen from a list, by service, by language, by the clock. */
export function PeopleScreen(): ReactNode {
  const { t } = useTranslation('people');
  const { settings } = useTools();
  const [filters, change] = useFilters(followedCountries(settings.scopes));
  const found = useFoundPeople(filters);
  const places = useLive(listPlaces, []) ?? [];
  const spoken = useLive(async (db) => [...new Set((await listOrganisations(db)).flatMap(({ languages = [] }) => languages))], []) ?? [];
  const count = found && found.listed.length + found.anywhere.length;
  return (
    <Screen title={t('people:title')}>
      <FilterBar filters={filters} places={places} towns={found?.towns ?? []} spoken={spoken} onChange={change} />
      <output className="found">{count !== undefined && t('people:found', { count })}</output>
      {found && <Found key={Object.values(filters).join('|')} found={found} />}
      {found && count === 0 && found.unsure.length === 0 && <Nobody filters={filters} hotlines={found.hotlines} onChange={change} />}
      <Rows>
        <LinkRow href="/cards" icon="contact" title={t('cards:title')} detail={t('cards:hint')} />
        <LinkRow href="/emergency-card" icon="family-abroad" title={t('family:title')} detail={t('family:hint')} />
      </Rows>
    </Screen>
  );
}

function Found({ found: { listed, anywhere, unsure, near } }: { found: FoundPeople }): ReactNode {
  const { t } = useTranslation('people');
  return (
    <>
      <PeopleCards people={listed} near={near} />
      <PeopleCards people={anywhere} near={near} title={t('people:anywhere')} />
      <PeopleCards people={unsure} near={near} title={t('people:now-unknown')} />
    </>
  );
}

interface NobodyProps {
  filters: Filters;
  hotlines: readonly Organisation[];
  onChange: (patch: Partial<Filters>) => void;
}

/** Never a dead end: less can be asked, and hotlines answer wherever the caller is. */
function Nobody({ filters, hotlines, onChange }: NobodyProps): ReactNode {
  const { t } = useTranslation('people');
  const narrow = isNarrow(filters);
  const others = hotlines.map((organisation) => ({ organisation, opening: 'unknown' as const }));
  return (
    <>
      <EmptyState icon="people" text={t(narrow ? 'people:nobody-here' : 'people:nobody')}>
        {narrow ? (
          <Button onClick={() => onChange(NOTHING_ASKED)}>{t('people:clear')}</Button>
        ) : (
          <ButtonLink icon="download" href="/packs">
            {t('people:to-packs')}
          </ButtonLink>
        )}
      </EmptyState>
      {narrow && <PeopleCards people={others} near={undefined} title={t('people:anywhere')} />}
    </>
  );
}
