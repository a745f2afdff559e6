import type { OutcomeView } from '#core/outcome-view.ts';
import { weekdayWords } from '#core/weekday-words.ts';
import type { InterviewPage } from '#store/guides.ts';
import { Button } from '#ui/button.tsx';
import { type ReactNode, useState } from 'react';
import { type ShareOutcome, useLanguage, useTools, useWords } from '../tools.ts';
import type { Walk } from './use-interview.ts';

interface OutcomeToolsProps {
  page: InterviewPage;
  views: readonly OutcomeView[];
  walk: Walk;
}

/** Paper, a message to somebody, and one gesture that forgets it all. */
export function OutcomeTools({ page, views, walk }: OutcomeToolsProps): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const { shareText } = useTools();
  const [shared, setShared] = useState<ShareOutcome>();
  const share = async (): Promise<void> => {
    const text = sharedText(page, views, (day) => weekdayWords(day, lang));
    const url = new URL(`/help/${page.interview.id}`, window.location.origin).href;
    const remark = words('help:unreviewed');
    setShared(shareText ? await shareText({ title: page.text.title, text: `${text}\n\n${remark}`, url }) : 'failed');
  };
  return (
    <div className="no-print">
      <div className="buttons">
        <Button icon="print" onClick={() => window.print()}>
          {words('help:print')}
        </Button>
        <Button icon="share" onClick={() => void share()}>
          {words('help:share')}
        </Button>
        <Button kind="danger" icon="close" onClick={() => void walk.wipe()}>
          {words('help:wipe')}
        </Button>
      </div>
      <output className="quiet">
        {shared === 'copied' && words('help:copied')}
        {shared === 'failed' && words('help:not-shared')}
      </output>
      <p className="quiet">{words('help:private')}</p>
    </div>
  );
}

/** What to do and by when. Answers are not handed on: who receives it learns what to do, not what happened to whom. */
function sharedText({ text }: InterviewPage, views: readonly OutcomeView[], dayWords: (day: string) => string): string {
  return views
    .map(({ outcome, steps, warnings, deadlines }) => {
      const words = text.outcomes[outcome.id];
      const lines = [
        words?.title,
        words?.text,
        ...warnings.map(({ id }) => words?.warnings?.[id] && `! ${words.warnings[id]}`),
        ...steps.map(({ id }, index) => words?.steps?.[id] && `${index + 1}. ${words.steps[id]}`),
        ...deadlines.map(({ fact, deadline }) => deadline && `${words?.deadlines?.[fact] ?? ''}: ${dayWords(deadline.day)}`),
      ];
      return lines.filter(Boolean).join('\n');
    })
    .join('\n\n');
}
