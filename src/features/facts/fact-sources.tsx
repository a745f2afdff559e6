import { dateWords } from '#core/words.ts';
import type { ShownFact } from '#store/facts.ts';
import type { ReactNode } from 'react';
import { useLanguage, useWords } from '../tools.ts';

/** Where the statement was read: publisher, title, date. The addresses need a network and open in a tab of their own. */
export function FactSources({ fact: { sources } }: { fact: ShownFact }): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  return (
    <details className="fold">
      <summary>{words('facts:sources', { count: sources.length })}</summary>
      <ol className="sources">
        {sources.map(({ url, title, publisher, date }) => (
          <li key={url}>
            {publisher}:{' '}
            <a href={url} rel="noopener noreferrer" target="_blank">
              {title}
            </a>
            , {date && date !== 'undated' ? dateWords(date, lang) : words('facts:undated-source')}
          </li>
        ))}
      </ol>
    </details>
  );
}
