import type { ShownMilestone } from '#store/milestones.ts';
import type { ReactNode } from 'react';
import { SourceList } from '../source-list.tsx';
import { useWords } from '../tools.ts';

/** Where it stands and where that was read. The status is English in every language: a rule of core reads it. */
export function MilestoneFold({ milestone: { status, sources } }: { milestone: ShownMilestone }): ReactNode {
  const words = useWords();
  return (
    <details className="fold">
      <summary>{words('timeline:details', { count: sources.length })}</summary>
      <p>
        {words('timeline:status')} <span lang="en">{status}</span>
      </p>
      <SourceList sources={sources} />
    </details>
  );
}
