import type { Language } from '#core/language.ts';
import { TOPICS } from '#core/vocabulary.ts';
import { findTitles, type TitleHit } from '#store/titles.ts';
import { useLive } from '#store/use-live.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Mark } from '#ui/chip.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { LinkRow, Rows } from '#ui/link-row.tsx';
import { Loading } from '#ui/loading.tsx';
import { Screen } from '#ui/screen.tsx';
import { SearchField } from '#ui/search-field.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import { useLanguage } from '../tools.ts';

const LIMIT = 40;

/** Finds as the reader types. The words stand in the address, so that going back from a page finds them again. */
export function SearchScreen(): ReactNode {
  const { t } = useTranslation('search');
  const lang = useLanguage();
  const [params, setParams] = useSearchParams();
  const query = params.get('q') ?? '';
  const hits = useHits(lang, query);
  return (
    <Screen title={t('search:title')} back={{ href: '/', label: t('common:nav-home') }}>
      <SearchField
        label={t('common:search-label')}
        buttonLabel={t('common:search')}
        value={query}
        onChange={(value) => setParams(value ? { q: value } : {}, { replace: true })}
        onSubmit={() => undefined}
      />
      <output className="quiet">{query.trim() && hits ? t('search:found', { number: hits.length }) : ''}</output>
      {query.trim() === '' ? <Ideas /> : hits ? <Hits hits={hits} /> : <Loading words={t('common:loading')} />}
    </Screen>
  );
}

/** While an answer is on its way the last one stays, but "nothing" is only said of the words that stand in the box. */
function useHits(lang: Language, query: string): TitleHit[] | undefined {
  const found = useLive(async (db) => ({ query, hits: await findTitles(db, lang, query, LIMIT) }), [lang, query]);
  return found && (found.query === query || found.hits.length > 0) ? found.hits : undefined;
}

/** Where each kind of entry is read. */
const ADDRESSES: Record<TitleHit['kind'], (id: string) => string> = {
  article: (id) => `/article/${id}`,
  organisation: (id) => `/people/${id}`,
  term: (id) => `/glossary#${id}`,
};

function Hits({ hits }: { hits: readonly TitleHit[] }): ReactNode {
  const { t } = useTranslation('search');
  if (hits.length === 0) return <NothingFound />;
  return (
    <Rows label={t('search:results')}>
      {hits.map(({ id, kind, title, detail }) => (
        <LinkRow
          key={`${kind} ${id}`}
          href={ADDRESSES[kind](id)}
          title={title}
          detail={detail}
          mark={<Mark>{t(`search:kind-${kind}`)}</Mark>}
        />
      ))}
    </Rows>
  );
}

function NothingFound(): ReactNode {
  const { t } = useTranslation('search');
  return (
    <>
      <EmptyState icon="search" text={t('search:nothing')}>
        <ButtonLink kind="primary" icon="people" href="/people">
          {t('search:ask-people')}
        </ButtonLink>
      </EmptyState>
      <Ideas />
    </>
  );
}

/** The shelves to look through when words do not help. */
function Ideas(): ReactNode {
  const { t } = useTranslation('search');
  return (
    <section aria-labelledby="topics">
      <h2 id="topics">{t('search:topics')}</h2>
      <Rows>
        {TOPICS.map((topic) => (
          <LinkRow key={topic} href={`/topic/${topic}`} title={t(`common:topic-${topic}`)} />
        ))}
      </Rows>
    </section>
  );
}
