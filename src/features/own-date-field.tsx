import { isLanguage } from '#core/language.ts';
import { MONTHS_ALONE, MONTHS_WITH_DAY } from '#core/month-names.ts';
import { DateField, type DateFieldProps } from '#ui/date-field.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from './tools.ts';

/** A date field in the reader's language: browsers on phones know no Kyrgyz or Tajik months. */
export function OwnDateField(props: Omit<DateFieldProps, 'names'>): ReactNode {
  const { t } = useTranslation('deadlines');
  const lang = useLanguage();
  const months = isLanguage(lang) ? (MONTHS_ALONE[lang] ?? MONTHS_WITH_DAY[lang]) : MONTHS_WITH_DAY.en;
  return <DateField {...props} names={{ day: t('deadlines:day'), month: t('deadlines:month'), year: t('deadlines:year'), months }} />;
}
