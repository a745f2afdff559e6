import type { OutcomeView } from '#core/outcome-view.ts';
import { readChecklist, setChecked } from '#store/answers.ts';
import type { InterviewPage } from '#store/guides.ts';
import { useDatabase, useLive } from '#store/use-live.ts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CitedText } from '../cited-text.tsx';
import { useTools } from '../tools.ts';

/** What to do, as a list that remembers what is done. */
export function OutcomeSteps({ page, view }: { page: InterviewPage; view: OutcomeView }): ReactNode {
  const { t } = useTranslation('help');
  const { now } = useTools();
  const database = useDatabase();
  const { interview, text, sources } = page;
  const checked = useLive((db) => readChecklist(db, interview.id), [interview.id]);
  // A tick is seen at once; the phone's database answers a moment later.
  const [touched, setTouched] = useState<Record<string, boolean>>({});
  const { outcome, steps } = view;
  if (steps.length === 0) return null;
  const toggle = async (id: string, isOn: boolean): Promise<void> => {
    setTouched((held) => ({ ...held, [id]: isOn }));
    await setChecked(await database(), { id, checked: isOn, at: now().toISOString() });
  };
  return (
    <div className="outcome-part">
      <h3>{t('help:steps')}</h3>
      <ol className="checklist">
        {steps.map(({ id, facts }) => {
          const key = `${interview.id}/${outcome.id}/${id}`;
          const isDone = touched[key] ?? checked?.has(key) ?? false;
          return (
            <li key={id} className={isDone ? 'check-row check-done' : 'check-row'}>
              <label>
                <input type="checkbox" checked={isDone} disabled={!checked} onChange={({ target }) => void toggle(key, target.checked)} />
                <span lang={text.lang}>{text.outcomes[outcome.id]?.steps?.[id]}</span>
              </label>
              <CitedText text="" lang={text.lang} facts={facts} sources={sources} />
            </li>
          );
        })}
      </ol>
    </div>
  );
}
