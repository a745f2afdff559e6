import { readState } from '#store/packs.ts';
import { useLive } from '#store/use-live.ts';
import { Ornament } from '#ui/ornament.tsx';
import { Screen } from '#ui/screen.tsx';
import { SearchField } from '#ui/search-field.tsx';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { followedCountries } from '../followed-countries.ts';
import { useTools } from '../tools.ts';
import { Changes } from './changes.tsx';
import { FollowedLinks } from './followed-links.tsx';
import { StageRows } from './stage-rows.tsx';
import { StartCard } from './start-card.tsx';
import { StateLine } from './state-line.tsx';
import './home.css';

export function HomeScreen(): ReactNode {
  const { t } = useTranslation('home');
  const { settings } = useTools();
  const state = useLive(readState, []);
  const countries = followedCountries(settings.scopes);
  return (
    <Screen tabTitle="Tirek">
      <header className="home-head">
        <Ornament />
        <h1 tabIndex={-1}>{t('common:app-name')}</h1>
        <p className="lead">{t('home:tagline')}</p>
        <StateLine state={state} />
      </header>
      <SearchBox />
      {state && (state.edition === 0 || !settings.onboarded) && <StartCard isEmpty={state.edition === 0} />}
      <section aria-labelledby="journey">
        <h2 id="journey">{t('home:journey')}</h2>
        <StageRows />
      </section>
      {state?.issuedAt && countries.length > 0 && <Changes countries={countries} contentDay={state.issuedAt.slice(0, 10)} />}
      {countries.length > 0 && <FollowedLinks countries={countries} />}
    </Screen>
  );
}

/** Leads to the search screen; the words go along in the address. */
function SearchBox(): ReactNode {
  const { t } = useTranslation('home');
  const [query, setQuery] = useState('');
  const [, navigate] = useLocation();
  return (
    <SearchField
      label={t('common:search-label')}
      buttonLabel={t('common:search')}
      value={query}
      onChange={setQuery}
      onSubmit={() => navigate(`/search?q=${encodeURIComponent(query.trim())}`)}
    />
  );
}
