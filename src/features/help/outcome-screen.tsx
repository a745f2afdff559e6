import { sourcesView } from '#core/article-view.ts';
import type { Outcome } from '#core/interview.ts';
import { outcomeView, type OutcomeView } from '#core/outcome-view.ts';
import type { InterviewPage } from '#store/guides.ts';
import { Notice } from '#ui/notice.tsx';
import { reactBuild } from '#ui/react-build.ts';
import { Screen } from '#ui/screen.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { GuideNotices } from '../guide-notices.tsx';
import { today, useLanguage, useTools, useWords } from '../tools.ts';
import { GivenAnswers } from './given-answers.tsx';
import { OutcomeCard } from './outcome-card.tsx';
import { OutcomePeople } from './outcome-people.tsx';
import { OutcomeTools } from './outcome-tools.tsx';
import type { Walk } from './use-interview.ts';

/** What the answers come to: what to do, by when, with which paper, who stands beside the reader, and what all that rests on. */
export function OutcomeScreen({ page, walk }: { page: InterviewPage; walk: Walk }): ReactNode {
  const { t } = useTranslation('help');
  const words = useWords();
  const lang = useLanguage();
  const tools = useTools();
  const { interview, text, sources } = page;
  const views = useViews(page, walk);
  return (
    <Screen title={text.title} titleLang={text.lang} back={{ href: walk.back, label: t('help:back') }}>
      <div className="sheet-to-print" />
      <GuideNotices guide={interview} text={text} sources={sources} unreviewed={t('help:unreviewed')} />
      {views.length === 0 && (
        <Notice tone="warn" title={t('help:no-outcome')}>
          <p>{t('help:no-outcome-text')}</p>
        </Notice>
      )}
      {views.map((view) => (
        <OutcomeCard key={view.outcome.id} page={page} view={view} />
      ))}
      <OutcomePeople page={page} outcomes={views.map(({ outcome }) => outcome)} answers={walk.step.answers} />
      <OutcomeTools page={page} views={views} walk={walk} />
      <GivenAnswers page={page} walk={walk} />
      {sourcesView(reactBuild, sources.filter(isCitedIn(views)), { words, lang, today: today(tools) })}
    </Screen>
  );
}

function useViews(page: InterviewPage, walk: Walk): OutcomeView[] {
  const on = today(useTools());
  const { step } = walk;
  const outcomes: Outcome[] = 'outcomes' in step ? step.outcomes : [];
  const countryOf = (fact: string): string | undefined => page.facts.get(fact)?.country;
  return outcomes.map((outcome) => outcomeView(page.interview, outcome, { answers: step.answers, on, holidays: page.holidays, countryOf }));
}

/** Sources of what is shown; the numbers stay those of the whole interview, so that they never jump. */
function isCitedIn(views: readonly OutcomeView[]): (source: { id: string }) => boolean {
  const cited = new Set(
    views.flatMap(({ outcome, steps, warnings, deadlines }) => [
      ...outcome.facts,
      ...[...steps, ...warnings].flatMap((part) => part.facts),
      ...deadlines.map(({ fact }) => fact),
    ]),
  );
  return ({ id }) => cited.has(id);
}
