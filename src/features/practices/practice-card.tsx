import type { ShownPractice } from '#store/practices.ts';
import { Mark } from '#ui/chip.tsx';
import type { ReactNode } from 'react';
import { LanguageRemark } from '../language-remark.tsx';
import { SourceList } from '../source-list.tsx';
import { TermList } from '../term-list.tsx';
import { useWords } from '../tools.ts';

/** One practice: what is done, what came of it, what could be taken over, where that was read. */
export function PracticeCard({ practice, isNamed }: { practice: ShownPractice; isNamed: boolean }): ReactNode {
  const words = useWords();
  const { id, country, title, what, result, relevance, sources, lang } = practice;
  const told = (text: string): ReactNode => <span lang={lang}>{text}</span>;
  return (
    <li className={isNamed ? 'card named-place' : 'card'} id={id}>
      <p>
        <Mark>{words(`common:country-${country}`)}</Mark>
      </p>
      <h3 lang={lang}>{title}</h3>
      <p lang={lang}>{what}</p>
      <TermList
        terms={[
          [words('practices:result'), told(result)],
          [words('practices:relevance'), told(relevance)],
        ]}
      />
      <details className="fold">
        <summary>{`${words('common:sources')}: ${sources.length}`}</summary>
        <SourceList sources={sources} />
      </details>
      <LanguageRemark text={practice} />
    </li>
  );
}
