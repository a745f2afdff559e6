import type { Organisation } from '#core/organisation.ts';
import { dateWords } from '#core/words.ts';
import type { ReactNode } from 'react';
import { useLanguage, useWords } from '../tools.ts';

/** The public pages the contact was taken from. */
export function PersonSources({ organisation: { sources } }: { organisation: Organisation }): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{words('people:sources')}</h2>
      <ol className="sources">
        {sources.map(({ url, title, publisher, date }) => (
          <li key={url}>
            {publisher}:{' '}
            <a href={url} rel="noopener noreferrer" target="_blank">
              {title}
            </a>
            , {date && date !== 'undated' ? dateWords(date, lang) : words('people:undated-source')}
          </li>
        ))}
      </ol>
    </section>
  );
}
