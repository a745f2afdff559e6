import { isWhole } from '#core/outcome-view.ts';
import type { Answers } from '#core/interview-engine.ts';
import type { InterviewPage } from '#store/guides.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Loading } from '#ui/loading.tsx';
import { Screen } from '#ui/screen.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { OutcomeScreen } from './outcome-screen.tsx';
import { QuestionScreen } from './question-screen.tsx';
import { useInterview, useWalk } from './use-interview.ts';
import './interview.css';

/** Guided help: one question a screen, then what it comes to. */
export function InterviewScreen(): ReactNode {
  const { id = '' } = useParams();
  const { t } = useTranslation('help');
  const found = useInterview(id);
  if (found && found !== 'missing' && isWhole(found.page.interview, found.page.text)) return <Walked key={id} {...found} />;
  const back = { href: '/help', label: t('help:title') };
  if (!found) {
    return (
      <Screen title={t('help:title')} back={back}>
        <Loading words={t('common:loading')} />
      </Screen>
    );
  }
  const isMissing = found === 'missing';
  return (
    <Screen title={t(isMissing ? 'help:missing' : 'help:damaged')} back={back}>
      <EmptyState icon="in-trouble" text={t(isMissing ? 'help:missing-text' : 'help:damaged-text')}>
        <ButtonLink kind="primary" icon="download" href="/packs">
          {t('home:choose-packs')}
        </ButtonLink>
        <ButtonLink icon="people" href="/people">
          {t('home:find-people')}
        </ButtonLink>
      </EmptyState>
    </Screen>
  );
}

function Walked({ page, kept }: { page: InterviewPage; kept: Answers }): ReactNode {
  const walk = useWalk(page, kept);
  const question = page.interview.questions.find(({ id }) => id === walk.shown);
  // A new question is a new screen: it starts at its top with the focus on its heading.
  return question ? <QuestionScreen key={question.id} {...{ page, walk, question }} /> : <OutcomeScreen key="end" {...{ page, walk }} />;
}
