import { listPacks } from '#store/packs.ts';
import { useLive } from '#store/use-live.ts';
import { type ReactNode, useState } from 'react';
import { useSearch } from 'wouter';
import { useTools } from '../tools.ts';
import { DownloadStep } from './download-step.tsx';
import { KeepStep } from './keep-step.tsx';
import { LanguageStep } from './language-step.tsx';
import { askedStep, missingScopes, type Step } from './steps.ts';
import './start.css';

/** The first opening in three steps: language, what to keep, saving it. Each step is a screen, so the focus moves to its heading. */
export function StartScreen(): ReactNode {
  const first = useFirstStep();
  const step = askedStep(useSearch()) ?? first;
  if (step === 'keep') return <KeepStep />;
  if (step === 'download') return <DownloadStep />;
  return step && <LanguageStep />;
}

/**
 * Where an address without a step begins: at the language, or at the download that was interrupted. That depends on
 * what has arrived, so it waits a moment; and it is decided once, or the end of the download would change the screen.
 */
function useFirstStep(): Step | undefined {
  const { onboarded, scopes } = useTools().settings;
  const packs = useLive(listPacks, []);
  const [step, setStep] = useState<Step | undefined>(onboarded ? undefined : 'language');
  if (!step && packs) setStep(missingScopes(scopes, packs).length > 0 ? 'download' : 'language');
  return step;
}
