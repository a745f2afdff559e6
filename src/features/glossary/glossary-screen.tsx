import { TERM_TOPICS } from '#core/vocabulary.ts';
import { listTerms, type ShownTerm } from '#store/terms.ts';
import { useLive } from '#store/use-live.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Loading } from '#ui/loading.tsx';
import { Screen } from '#ui/screen.tsx';
import { SearchField } from '#ui/search-field.tsx';
import { SelectField } from '#ui/select-field.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CsvButton } from '../csv-button.tsx';
import { ShowMore } from '../show-more.tsx';
import { useLanguage, useWords } from '../tools.ts';
import { useAddressFilters } from '../use-address-filters.ts';
import { useSteps } from '../use-steps.ts';
import { TermCard } from './term-card.tsx';
import { termTable } from './tongue-words.ts';
import { UnseenKey } from './unseen.tsx';
import { useFoundTerms } from './use-found-terms.ts';
import '../fold.css';
import '../list-head.css';
import './glossary.css';

/** The words of migration in six languages: what the papers write and what people say. */
export function GlossaryScreen(): ReactNode {
  const { t } = useTranslation('glossary');
  const lang = useLanguage();
  const terms = useLive((db) => listTerms(db, lang), [lang]);
  return (
    <Screen title={t('glossary:title')} back={{ href: '/more', label: t('common:nav-more') }} isReady={terms !== undefined}>
      <p className="lead">{t('glossary:lead')}</p>
      {!terms && <Loading words={t('common:loading')} />}
      {terms?.length === 0 && (
        <EmptyState icon="book" text={t('glossary:empty')}>
          <ButtonLink href="/packs">{t('glossary:get')}</ButtonLink>
        </EmptyState>
      )}
      {terms && terms.length > 0 && <Glossary terms={terms} />}
    </Screen>
  );
}

/** Query and topic stand in the address, so that going back from a page finds the same words again. */
function Glossary({ terms }: { terms: readonly ShownTerm[] }): ReactNode {
  const { t } = useTranslation('glossary');
  const words = useWords();
  const [get, set] = useAddressFilters();
  const [query, topic] = [get('q'), get('topic')];
  const found = useFoundTerms(terms, query, topic);
  const topics = TERM_TOPICS.map((value) => ({ value, label: t(`glossary:topic-${value}`) }));
  return (
    <>
      <SearchField
        label={t('glossary:find')}
        buttonLabel={t('common:search')}
        value={query}
        onChange={(value) => set('q', value)}
        onSubmit={() => undefined}
      />
      <SelectField
        label={t('glossary:topic')}
        options={[{ value: '', label: t('glossary:all-topics') }, ...topics]}
        value={topic}
        onChange={(value) => set('topic', value)}
      />
      <UnseenKey />
      <div className="list-head">
        <output className="quiet">{t('glossary:count', { count: found.length })}</output>
        {found.length > 0 && <CsvButton name="tirek-glossary" rows={() => termTable(found, words)} />}
      </div>
      {found.length === 0 ? <NothingFound query={query} /> : <TermList key={`${query}/${topic}`} terms={found} isSearch={query !== ''} />}
    </>
  );
}

function TermList({ terms, isSearch }: { terms: readonly ShownTerm[]; isSearch: boolean }): ReactNode {
  const { shown, left, showMore, named } = useSteps(terms);
  return (
    <>
      <ul className="cards">
        {shown.map((term) => (
          // What was typed may stand in any language: a reader who searches must see where.
          <TermCard key={term.id} term={term} isNamed={term.id === named} isOpen={isSearch || term.id === named} />
        ))}
      </ul>
      <ShowMore left={left} onMore={showMore} />
    </>
  );
}

function NothingFound({ query }: { query: string }): ReactNode {
  const { t } = useTranslation('glossary');
  return (
    <EmptyState icon="book" text={t('glossary:nothing')}>
      <ButtonLink icon="search" href={`/search?q=${encodeURIComponent(query)}`}>
        {t('glossary:search-all')}
      </ButtonLink>
    </EmptyState>
  );
}
