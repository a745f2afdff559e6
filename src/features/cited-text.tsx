import type { NumberedSource } from '#core/article-page.ts';
import type { ReactNode } from 'react';
import { useWords } from './tools.ts';

interface CitedTextProps {
  text: string;
  lang: string;
  facts: readonly string[];
  sources: readonly NumberedSource[];
}

/** Words with the numbers of the sources that they rest on, as in an article. */
export function CitedText({ text, lang, facts, sources }: CitedTextProps): ReactNode {
  const words = useWords();
  const cited = sources.filter(({ id }) => facts.includes(id));
  return (
    <>
      <span lang={lang}>{text}</span>
      <sup>
        {cited.map(({ number }) => (
          <a key={number} className="cite" href={`#source-${number}`} aria-label={`${words('article:source')} ${number}`}>
            {number}
          </a>
        ))}
      </sup>
    </>
  );
}
