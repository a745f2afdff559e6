import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Step, STEPS } from './steps.ts';

/** How far the reader is: said in words, shown as a line that fills. */
export function StepMark({ step }: { step: Step }): ReactNode {
  const { t } = useTranslation('start');
  const at = STEPS.indexOf(step) + 1;
  return (
    <div className="step-mark">
      <p>{t('start:step', { step: at, of: STEPS.length })}</p>
      <div className="step-line" aria-hidden="true">
        {STEPS.map((each, index) => (
          <span key={each} className={index < at ? 'step-done' : undefined} />
        ))}
      </div>
    </div>
  );
}
