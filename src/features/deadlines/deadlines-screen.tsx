import { listTerms, readHolidays } from '#store/guides.ts';
import { useLive } from '#store/use-live.ts';
import { Loading } from '#ui/loading.tsx';
import { Screen } from '#ui/screen.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearch } from 'wouter';
import { useLanguage } from '../tools.ts';
import { StayCounter } from './stay-counter.tsx';
import { TermCalculator } from './term-calculator.tsx';
import { TermPicker } from './term-picker.tsx';
import './deadlines.css';

/** By which day something must be done, and how many days of a stay are left. Nothing leaves the phone. */
export function DeadlinesScreen(): ReactNode {
  const { t } = useTranslation('deadlines');
  const lang = useLanguage();
  const term = new URLSearchParams(useSearch()).get('term');
  const facts = useLive((db) => listTerms(db, lang), [lang]);
  const holidays = useLive((db) => readHolidays(db), []);
  const fact = facts?.find(({ id }) => id === term);
  const isLoading = !facts || !holidays;
  const back = fact ? { href: '/deadlines', label: t('deadlines:title') } : { href: '/help', label: t('help:title') };
  return (
    <Screen key={fact?.id} title={t('deadlines:title')} back={back}>
      <p className="lead">{t('deadlines:lead')}</p>
      {isLoading && <Loading words={t('common:loading')} />}
      {!isLoading && fact && <TermCalculator fact={fact} holidays={holidays} />}
      {!isLoading && !fact && (
        <>
          <StayCounter />
          <TermPicker facts={facts} />
        </>
      )}
    </Screen>
  );
}
