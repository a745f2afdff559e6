import type { Material } from '#core/library.ts';
import { Mark } from '#ui/chip.tsx';
import type { ReactNode } from 'react';
import { useWords } from '../tools.ts';

/** What an event or stage listed, and whether it can be read: here, on the internet, or not yet anywhere. */
export function Materials({ materials }: { materials: readonly Material[] }): ReactNode {
  const words = useWords();
  if (materials.length === 0) return null;
  return (
    <section aria-labelledby="materials">
      <h2 id="materials">{words('library:materials')}</h2>
      <ul className="cards">
        {materials.map(({ title, author, url, held, note }) => (
          <li key={title} className="card">
            <Mark isUnsettled={held === 'not-held'}>{words(`library:held-${held}`)}</Mark>
            <p lang="en">{[title, author].filter(Boolean).join(' – ')}</p>
            {note && (
              <p className="quiet" lang="en">
                {note}
              </p>
            )}
            {url && <OpenLink url={url} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Leads out of Tirek, and says that it needs the internet. */
export function OpenLink({ url }: { url: string }): ReactNode {
  return (
    <a className="open-link" href={url} rel="noopener noreferrer" target="_blank">
      {useWords()('library:open')}
    </a>
  );
}
