import { PRACTICE_THEMES } from '#core/policy-vocabulary.ts';
import { listPractices, type ShownPractice } from '#store/practices.ts';
import { useLive } from '#store/use-live.ts';
import { Loading } from '#ui/loading.tsx';
import { Screen } from '#ui/screen.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CountryFilter, FilterSelect } from '../filter-select.tsx';
import { ListHead } from '../list-head.tsx';
import { NothingFound } from '../nothing-found.tsx';
import { PartNotice } from '../part-notice.tsx';
import { ShowMore } from '../show-more.tsx';
import { useLanguage, useWords } from '../tools.ts';
import { useAddressFilters } from '../use-address-filters.ts';
import { useSteps } from '../use-steps.ts';
import { PracticeCard } from './practice-card.tsx';
import '../fold.css';

/** What other countries do well for their migrants, theme by theme. */
export function PracticesScreen(): ReactNode {
  const { t } = useTranslation('practices');
  const lang = useLanguage();
  const practices = useLive((db) => listPractices(db, lang), [lang]);
  return (
    <Screen title={t('practices:title')} back={{ href: '/more', label: t('common:nav-more') }} isReady={practices !== undefined}>
      <p className="lead">{t('practices:lead')}</p>
      <PartNotice />
      {!practices && <Loading words={t('common:loading')} />}
      {practices && practices.length > 0 && <Practices practices={practices} />}
    </Screen>
  );
}

function Practices({ practices }: { practices: readonly ShownPractice[] }): ReactNode {
  const words = useWords();
  const filters = useAddressFilters();
  const [theme, country] = [filters[0]('theme'), filters[0]('country')];
  const found = practices.filter((one) => (!theme || one.theme === theme) && (!country || one.country === country));
  return (
    <>
      <div className="filters">
        <FilterSelect
          name="theme"
          label={words('common:topic')}
          values={PRACTICE_THEMES}
          called={(value) => words(`practices:theme-${value}`)}
          filters={filters}
        />
        <CountryFilter values={practices.map((one) => one.country)} filters={filters} />
      </div>
      <ListHead count={found.length} name="tirek-practices" rows={() => practiceTable(found, words)} />
      {found.length > 0 ? <Themes key={`${theme}/${country}`} practices={found} /> : <NothingFound href="/practices" />}
    </>
  );
}

function Themes({ practices }: { practices: readonly ShownPractice[] }): ReactNode {
  const words = useWords();
  const { shown, left, showMore, named } = useSteps(practices);
  const themes = PRACTICE_THEMES.filter((theme) => shown.some((one) => one.theme === theme));
  return (
    <>
      {themes.map((theme) => (
        <section key={theme} aria-labelledby={`theme-${theme}`}>
          <h2 id={`theme-${theme}`}>{words(`practices:theme-${theme}`)}</h2>
          <ul className="cards">
            {shown
              .filter((one) => one.theme === theme)
              .map((one) => (
                <PracticeCard key={one.id} practice={one} isNamed={one.id === named} />
              ))}
          </ul>
        </section>
      ))}
      <ShowMore left={left} onMore={showMore} />
    </>
  );
}

function practiceTable(practices: readonly ShownPractice[], words: ReturnType<typeof useWords>): string[][] {
  const heads = ['common:topic', 'common:country', 'common:name', 'practices:what', 'practices:result', 'practices:relevance'];
  return [
    ['id', ...heads.map((key) => words(key)), words('common:sources')],
    ...practices.map(({ id, theme, country, title, what, result, relevance, sources }) => [
      id,
      words(`practices:theme-${theme}`),
      words(`common:country-${country}`),
      title,
      what,
      result,
      relevance,
      sources.map(({ url }) => url).join('\n'),
    ]),
  ];
}
