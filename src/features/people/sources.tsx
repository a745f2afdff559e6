import type { Organisation } from '#core/organisation.ts';
import type { ReactNode } from 'react';
import { SourceList } from '../source-list.tsx';
import { useWords } from '../tools.ts';

/** The public pages the contact was taken from. */
export function PersonSources({ organisation: { sources } }: { organisation: Organisation }): ReactNode {
  const words = useWords();
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{words('people:sources')}</h2>
      <SourceList sources={sources} />
    </section>
  );
}
