import type { NumberedSource } from '#core/article-page.ts';
import { sortedDates } from '#core/freshness.ts';
import type { Review } from '#core/shape.ts';
import { dateWords } from '#core/words.ts';
import type { ReactNode } from 'react';
import { useLanguage, useWords } from './tools.ts';

interface GuideNoticesProps {
  guide: { review: Review; sourceLanguage: string };
  text: { lang: string; madeBy: string; outdated?: string[] | undefined };
  sources: readonly NumberedSource[];
  /** What is said of one that no lawyer has checked. */
  unreviewed: string;
}

/** Freshness and review state of an interview or letter: each line says one true thing. */
export function GuideNotices({ guide, text, sources, unreviewed }: GuideNoticesProps): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const [oldest] = sortedDates(sources.map(({ asOf }) => asOf));
  const { review } = guide;
  const lines = [
    text.lang !== lang && words('article:other-language', { language: words(`common:language-${text.lang}`) }),
    review.state === 'unreviewed' ? unreviewed : words('article:reviewed', { by: review.by, date: dateWords(review.on, lang) }),
    text.madeBy === 'machine' && words('article:machine-translation', { language: words(`common:language-${guide.sourceLanguage}`) }),
    text.outdated && words('article:outdated'),
    oldest ? words('article:as-of', { date: dateWords(oldest, lang) }) : words('article:undated'),
  ].filter(Boolean);
  return (
    <ul className="notices">
      {lines.map((line) => (
        <li key={String(line)}>{line}</li>
      ))}
    </ul>
  );
}
