import type { ProjectStage } from '#core/library.ts';
import type { Held } from '#store/library.ts';
import type { ReactNode } from 'react';
import { TermList } from '../term-list.tsx';
import { useLanguage, useWords } from '../tools.ts';
import { stageTime } from './library-words.ts';
import { Materials } from './materials.tsx';

export function StageDetails({ stage }: { stage: Held<ProjectStage> }): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  return (
    <>
      <p className="lead">{stageTime(stage, words, lang)}</p>
      {stage.fullTitle && (
        <p className="quiet" lang="en">
          {stage.fullTitle}
        </p>
      )}
      <p lang={stage.lang}>{stage.summary}</p>
      <TermList
        terms={[
          [
            words('library:goal'),
            <span key="goal" lang={stage.lang}>
              {stage.goal}
            </span>,
          ],
          [words('library:donor'), stage.donor],
        ]}
      />
      <Materials materials={stage.materials} />
    </>
  );
}
