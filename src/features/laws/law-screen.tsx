import { isBill } from '#core/doubt.ts';
import type { Law } from '#core/law.ts';
import { nameIn, nameLanguage } from '#core/organisation-view.ts';
import { dateWords } from '#core/words.ts';
import { type LawPage, readLaw } from '#store/laws.ts';
import { useLive } from '#store/use-live.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { Loading } from '#ui/loading.tsx';
import { Notice } from '#ui/notice.tsx';
import { Screen } from '#ui/screen.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { PartNotice } from '../part-notice.tsx';
import { TermList } from '../term-list.tsx';
import { useLanguage, useWords } from '../tools.ts';
import { LawImpact } from './law-impact.tsx';

/** One act and all that rests on it. */
export function LawScreen(): ReactNode {
  const { id = '' } = useParams();
  const { t } = useTranslation('laws');
  const lang = useLanguage();
  const found = useLive(async (db) => ({ page: await readLaw(db, id, lang) }), [id, lang], { reset: true });
  const page = found?.page;
  const back = { href: '/laws', label: t('laws:title') };
  if (page) return <LawFound key={id} page={page} back={back} />;
  return (
    <Screen title={found && t('laws:title')} back={back} isReady={found !== undefined}>
      {!found && <Loading words={t('common:loading')} />}
      <PartNotice />
      {found && <EmptyState icon="scales" text={t('common:not-found')} />}
    </Screen>
  );
}

function LawFound({ page, back }: { page: LawPage; back: { href: string; label: string } }): ReactNode {
  const lang = useLanguage();
  const { law } = page;
  return (
    <Screen title={nameIn(lang, law)} titleLang={nameLanguage(lang, law)} back={back}>
      <Standing law={law} />
      <LawTerms law={law} />
      <LawImpact page={page} />
    </Screen>
  );
}

/** A bill must not look like a law, nor an act that has ended or not begun. */
function Standing({ law }: { law: Law }): ReactNode {
  const words = useWords();
  if (law.status === 'in-force' && !isBill(law)) return null;
  const title = words(isBill(law) ? 'common:not-in-force' : `laws:status-${law.status}`);
  return <Notice tone="warn" title={title} />;
}

function LawTerms({ law }: { law: Law }): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const { type, number, date, country, status } = law;
  const others = Object.entries({ en: law.name, ...law.names }).filter(([, name]) => name !== nameIn(lang, law));
  return (
    <TermList
      terms={[
        [words('common:type'), words(`laws:type-${type}`)],
        [words('laws:number'), number],
        [words('laws:date'), date && dateWords(date, lang)],
        [words('common:country'), words(`common:country-${country}`)],
        [words('laws:status'), words(`laws:status-${status}`)],
        ...others.map(([tongue, name]): [string, ReactNode] => [
          words(`common:language-${tongue}`),
          <span key={tongue} lang={tongue}>
            {name}
          </span>,
        ]),
      ]}
    />
  );
}
