import type { InterviewPage } from '#store/guides.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { givenWords } from './answer-words.ts';
import type { Walk } from './use-interview.ts';

/** What was answered; each can be changed, and what was said after it stays. */
export function GivenAnswers({ page, walk }: { page: InterviewPage; walk: Walk }): ReactNode {
  const { t } = useTranslation('help');
  const { interview, text } = page;
  const asked = interview.questions.filter(({ id }) => walk.step.answers[id] !== undefined);
  return (
    <details className="fold no-print">
      <summary>{t('help:answers')}</summary>
      <dl className="given">
        {asked.map((question) => (
          <div key={question.id}>
            <dt lang={text.lang}>{text.questions[question.id]?.ask}</dt>
            <dd>
              <span>{givenWords(question, text, walk.step.answers[question.id], t)}</span>
              <a href={walk.address(question.id)} aria-label={`${t('help:change')}: ${text.questions[question.id]?.ask}`}>
                {t('help:change')}
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
