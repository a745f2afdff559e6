import { type Answer, answerFault } from '#core/interview-engine.ts';
import { type InterviewText, type Question, UNKNOWN } from '#core/interview.ts';
import { Button } from '#ui/button.tsx';
import { ChoiceList } from '#ui/choice-list.tsx';
import { Field } from '#ui/field.tsx';
import { Icon } from '#ui/icon.tsx';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OwnDateField } from '../own-date-field.tsx';
import { today, useTools } from '../tools.ts';
import { answerWords } from './answer-words.ts';

interface AnswerInputProps {
  question: Question;
  text: InterviewText;
  /** What was answered before. */
  kept: Answer | undefined;
  onAnswer: (answer: Answer) => void;
}

/** The answers to one question, as its kind asks for them. */
export function AnswerInput(props: AnswerInputProps): ReactNode {
  const { question } = props;
  if (question.kind === 'many') return <ManyAnswers {...props} />;
  return question.kind === 'date' || question.kind === 'number' ? <TypedAnswer {...props} /> : <OneAnswer {...props} />;
}

/** A touch answers and goes on. */
function OneAnswer({ question, text, kept, onAnswer }: AnswerInputProps): ReactNode {
  const { t } = useTranslation('help');
  const answers = [...(question.answers ?? []), ...(question.unknown ? [UNKNOWN] : [])];
  return (
    // oxlint-disable-next-line jsx-a11y/no-redundant-roles
    <ul role="list" className="answers">
      {answers.map((answer) => (
        <li key={answer}>
          <button
            type="button"
            className={answer === kept ? 'answer answer-kept' : 'answer'}
            aria-pressed={answer === kept}
            onClick={() => onAnswer(answer)}
          >
            <span lang={question.kind === 'one' && answer !== UNKNOWN ? text.lang : undefined}>
              {answerWords(question, text, answer, t)}
            </span>
            <Icon name={answer === kept ? 'check' : 'forward'} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function ManyAnswers({ question, text, kept, onAnswer }: AnswerInputProps): ReactNode {
  const { t } = useTranslation('help');
  const [chosen, setChosen] = useState<string[]>(Array.isArray(kept) ? kept : []);
  const choices = (question.answers ?? []).map((value) => ({ value, label: answerWords(question, text, value, t), lang: text.lang }));
  return (
    <>
      <ChoiceList type="checkbox" legend={t('help:choose-all')} choices={choices} chosen={chosen} onChange={setChosen} />
      <Button kind="primary" isWide onClick={() => onAnswer(chosen)}>
        {t(chosen.length > 0 ? 'help:next' : 'help:none')}
      </Button>
      {question.unknown && <UnknownButton onAnswer={onAnswer} />}
    </>
  );
}

/** A date or a number: what is wrong is said in words, and what was typed stays. */
function TypedAnswer({ question, text, kept, onAnswer }: AnswerInputProps): ReactNode {
  const { t } = useTranslation('help');
  const tools = useTools();
  const [typed, setTyped] = useState(kept === undefined || kept === UNKNOWN ? '' : String(kept));
  const [isTold, setTold] = useState(false);
  const isDate = question.kind === 'date';
  const answer = isDate ? typed : typed.trim() === '' ? Number.NaN : Number(typed);
  const fault = answerFault(question, answer, today(tools));
  const error =
    isTold && fault ? t(`help:fault-${typed === '' ? 'nothing' : fault}`, { min: question.min ?? 0, max: question.max ?? '' }) : undefined;
  const label = text.questions[question.id]?.ask ?? '';
  const next = (): void => (fault ? setTold(true) : onAnswer(answer));
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        next();
      }}
    >
      {isDate ? (
        <OwnDateField label={t('help:date')} value={typed} error={error} onChange={setTyped} />
      ) : (
        <Field label={label} error={error}>
          {(links) => (
            <input {...links} inputMode="numeric" value={typed} onChange={({ target }) => setTyped(target.value.replace(/[^\d]/g, ''))} />
          )}
        </Field>
      )}
      <Button kind="primary" isWide type="submit">
        {t('help:next')}
      </Button>
      {question.unknown && <UnknownButton onAnswer={onAnswer} />}
    </form>
  );
}

function UnknownButton({ onAnswer }: Pick<AnswerInputProps, 'onAnswer'>): ReactNode {
  const { t } = useTranslation('help');
  return (
    <Button isWide onClick={() => onAnswer(UNKNOWN)}>
      {t('help:unknown')}
    </Button>
  );
}
