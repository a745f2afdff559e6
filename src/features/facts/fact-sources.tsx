import type { ShownFact } from '#store/facts.ts';
import type { ReactNode } from 'react';
import { useWords } from '../tools.ts';
import { SourceList } from '../source-list.tsx';

/** Where the statement was read, folded away. */
export function FactSources({ fact: { sources } }: { fact: ShownFact }): ReactNode {
  const words = useWords();
  return (
    <details className="fold">
      <summary>{words('facts:sources', { count: sources.length })}</summary>
      <SourceList sources={sources} />
    </details>
  );
}
