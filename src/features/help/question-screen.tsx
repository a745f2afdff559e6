import type { Question } from '#core/interview.ts';
import type { InterviewPage } from '#store/guides.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { Screen } from '#ui/screen.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { GuideNotices } from '../guide-notices.tsx';
import { AnswerInput } from './answer-input.tsx';
import type { Walk } from './use-interview.ts';

interface QuestionScreenProps {
  page: InterviewPage;
  walk: Walk;
  question: Question;
}

/** One question, why it is asked, and its answers under the thumb. */
export function QuestionScreen({ page, walk, question }: QuestionScreenProps): ReactNode {
  const { t } = useTranslation('help');
  const { text, interview, sources } = page;
  const words = text.questions[question.id];
  const number = walk.step.asked.indexOf(question.id) + 1;
  const isFirst = number === 1;
  return (
    <Screen
      title={words?.ask}
      titleLang={text.lang}
      tabTitle={text.title}
      back={{ href: walk.back, label: isFirst ? t('help:title') : t('help:back') }}
    >
      <p className="walk-where" lang={text.lang}>
        {text.title}
      </p>
      <progress className="walk-progress" max={interview.questions.length} value={number - 1} aria-label={t('help:question', { number })} />
      {words?.hint && <p lang={text.lang}>{words.hint}</p>}
      <AnswerInput {...{ question, text, kept: walk.answers[question.id] }} onAnswer={(value) => void walk.answer(question.id, value)} />
      <details className="fold walk-why">
        <summary>
          <Icon name="help" />
          {t('help:why')}
        </summary>
        <p lang={text.lang}>{words?.why}</p>
      </details>
      {isFirst && <GuideNotices guide={interview} text={text} sources={sources} unreviewed={t('help:unreviewed')} />}
      <p className="quiet">{t('help:private')}</p>
      {Object.keys(walk.answers).length > 0 && (
        <Button kind="quiet" icon="close" onClick={() => void walk.wipe()}>
          {t('help:wipe')}
        </Button>
      )}
    </Screen>
  );
}
