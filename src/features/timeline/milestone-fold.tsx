import type { ShownMilestone } from '#store/milestones.ts';
import type { ReactNode } from 'react';
import { SourceList } from '../source-list.tsx';
import { useWords } from '../tools.ts';

/** Where it stands, in the words in which that was read, and where. */
export function MilestoneFold({ milestone: { status, sources, law } }: { milestone: ShownMilestone }): ReactNode {
  const words = useWords();
  return (
    <details className="fold">
      <summary>{words('timeline:details', { count: sources.length })}</summary>
      <p>
        {words('timeline:status')} <span lang="en">{status}</span>
      </p>
      {law && (
        <a className="part-link" href={`/laws/${law}`}>
          {words('timeline:law')}
        </a>
      )}
      <SourceList sources={sources} />
    </details>
  );
}
