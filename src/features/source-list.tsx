import type { Source } from '#core/shape.ts';
import { dateWords } from '#core/words.ts';
import type { ReactNode } from 'react';
import { useLanguage, useWords } from './tools.ts';

/** Where something was read: publisher, title, date. The addresses need a network and open in a tab of their own. */
export function SourceList({ sources }: { sources: readonly Source[] }): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  return (
    <ol className="sources">
      {sources.map(({ url, title, publisher, date }) => (
        <li key={url}>
          {publisher}:{' '}
          <a href={url} rel="noopener noreferrer" target="_blank">
            {title}
          </a>
          , {date && date !== 'undated' ? dateWords(date, lang) : words('common:undated-source')}
        </li>
      ))}
    </ol>
  );
}
