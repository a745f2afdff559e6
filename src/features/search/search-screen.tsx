import { isSearchKind } from '#core/search/search-page.ts';
import { keepSearch } from '#store/searches.ts';
import { useDatabase } from '#store/use-live.ts';
import { Chips } from '#ui/chip.tsx';
import { Loading } from '#ui/loading.tsx';
import { Screen } from '#ui/screen.tsx';
import { SearchField } from '#ui/search-field.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import { FailureNotice } from '../failure-notice.tsx';
import { followedCountries } from '../followed-countries.ts';
import { ShowMore } from '../show-more.tsx';
import { useLanguage, useTools } from '../tools.ts';
import { Elsewhere } from './elsewhere.tsx';
import { HitRows } from './hit-rows.tsx';
import { Ideas, NothingFound } from './ideas.tsx';
import { RecentSearches } from './recent-searches.tsx';
import { SearchFilters } from './search-filters.tsx';
import { type Asked, useSearch } from './use-search.ts';
import '../fold.css';
import './search.css';

/** Few at first: what fills a phone is there at the next letter, the rest when it is asked for. */
const FIRST = 10;
const MORE = 20;

/** What is looked for stands in the address, so that going back from a page finds it again. */
function useAddress() {
  const [params, setParams] = useSearchParams();
  const [text, kind, country] = ['q', 'kind', 'country'].map((name) => params.get(name) ?? '') as [string, string, string];
  const change = (name: string, value: string): void => {
    const next = new URLSearchParams(params);
    if (name !== 'shown') next.delete('shown');
    if (value) next.set(name, value);
    else next.delete(name);
    setParams(next, { replace: true });
  };
  return { text, kind, country, limit: Math.max(FIRST, Number(params.get('shown')) || FIRST), change };
}

/** Finds as the reader types. */
export function SearchScreen(): ReactNode {
  const { t } = useTranslation('search');
  const { now, settings } = useTools();
  const database = useDatabase();
  const { text, kind, country, limit, change } = useAddress();
  const asked = useSearch({
    text,
    lang: useLanguage(),
    countries: followedCountries(settings.scopes),
    limit,
    ...(isSearchKind(kind) ? { kind } : {}),
    ...(country ? { country } : {}),
  });
  const remember = async (): Promise<void> => {
    if (text.trim()) await keepSearch(await database(), { text: text.trim(), at: now().toISOString() });
  };
  return (
    <Screen title={t('search:title')} back={{ href: '/', label: t('common:nav-home') }}>
      <SearchField
        label={t('common:search-label')}
        buttonLabel={t('common:search')}
        value={text}
        onChange={(value) => change('q', value)}
        onSubmit={() => void remember()}
      />
      {text.trim() === '' ? (
        <>
          <RecentSearches />
          <Ideas />
        </>
      ) : (
        <>
          <SearchFilters kind={kind} country={country} onChange={change} />
          <Answers
            asked={asked}
            text={text}
            onFollow={() => void remember()}
            onText={(value) => change('q', value)}
            onMore={() => change('shown', String(limit + MORE))}
          />
        </>
      )}
    </Screen>
  );
}

interface AnswersProps {
  asked: Asked | undefined;
  text: string;
  onFollow: () => void;
  onText: (text: string) => void;
  onMore: () => void;
}

/** While an answer is on its way the last one stays, but "nothing" is only said of the words that stand in the box. */
function Answers({ asked, text, onFollow, onText, onMore }: AnswersProps): ReactNode {
  const { t } = useTranslation('search');
  if (asked?.failure) return <FailureNotice code={asked.failure.code} />;
  const answer = asked?.answer;
  const isOwn = asked?.request.text === text;
  if (!answer || (!isOwn && answer.hits.length === 0)) return <Loading words={t('common:loading')} />;
  const { hits, count, elsewhere, meant, suggestions, indexed, total } = answer;
  return (
    <>
      {suggestions.length > 0 && (
        <Chips label={t('search:suggestions')}>
          {suggestions.map((word) => (
            <li key={word}>
              <button type="button" className="chip" onClick={() => onText(word)}>
                {word}
              </button>
            </li>
          ))}
        </Chips>
      )}
      {meant !== undefined && <p>{t('search:meant', { words: meant })}</p>}
      <output className="quiet">{t('search:found', { number: count })}</output>
      {indexed < total && <p className="quiet">{t('search:preparing', { share: Math.floor((100 * indexed) / total) })}</p>}
      {hits.length > 0 && <HitRows hits={hits} onFollow={onFollow} />}
      {hits.length > 0 && <ShowMore left={hits.length < asked.request.limit ? 0 : count - hits.length} onMore={onMore} />}
      {hits.length === 0 && elsewhere.length === 0 && indexed === total && <NothingFound />}
      {elsewhere.length > 0 && <Elsewhere pages={elsewhere} />}
    </>
  );
}
