import { type Language, LANGUAGE_NAMES, LANGUAGES } from '#core/language.ts';
import { ButtonLink } from '#ui/button.tsx';
import { ChoiceList } from '#ui/choice-list.tsx';
import { Screen } from '#ui/screen.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { FailureNotice } from '../failure-notice.tsx';
import { useLanguage, useTools } from '../tools.ts';
import { StepMark } from './step-mark.tsx';
import { stepHref } from './steps.ts';

const CHOICES = LANGUAGES.map((lang) => ({ value: lang, label: LANGUAGE_NAMES[lang], lang }));

/** Step 1. Choosing changes the words on the screen at once, so a wrong touch is seen and mended. */
export function LanguageStep(): ReactNode {
  const { t } = useTranslation('start');
  const { updateSettings, isEmptied } = useTools();
  const [, navigate] = useLocation();
  const shown = useLanguage();
  const choose = ([language]: Language[]): void => {
    if (!language) return;
    // A link's ?lang= would go on overruling the choice that has just been made.
    navigate(stepHref('language'), { replace: true });
    void updateSettings({ language });
  };
  return (
    <Screen title={t('start:language-title')}>
      {isEmptied && <FailureNotice code="store/emptied" />}
      <StepMark step="language" />
      <div className="languages">
        <ChoiceList legend={t('start:language-legend')} type="radio" choices={CHOICES} chosen={[shown]} onChange={choose} />
      </div>
      {/* Going on is a choice too: the language that the browser suggested must be the same tomorrow. */}
      <ButtonLink kind="primary" isWide href={stepHref('keep')} onClick={() => void updateSettings({ language: shown })}>
        {t('start:next')}
      </ButtonLink>
      <p className="lead">{t('start:language-lead')}</p>
    </Screen>
  );
}
