import type { Shown } from '#store/overlay.ts';
import type { ReactNode } from 'react';
import { useLanguage, useWords } from './tools.ts';

/** A text that is not in the reader's language, or that no person has checked, says so. */
export function LanguageRemark({ text }: { text: Shown }): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const remarks = [
    text.lang !== lang && words('common:text-language', { language: words(`common:language-${text.lang}`) }),
    text.madeBy === 'machine' && words('common:machine-made'),
  ].filter(Boolean);
  return remarks.length > 0 ? <p className="quiet">{remarks.join(' · ')}</p> : null;
}
