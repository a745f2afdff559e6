import type { ReactNode } from 'react';
import { useSearch } from 'wouter';
import { useTools } from '../tools.ts';
import { DownloadStep } from './download-step.tsx';
import { KeepStep } from './keep-step.tsx';
import { LanguageStep } from './language-step.tsx';
import { stepOf } from './steps.ts';
import './start.css';

/** The first opening in three steps: language, what to keep, saving it. Each step is a screen, so the focus moves to its heading. */
export function StartScreen(): ReactNode {
  const step = stepOf(useSearch(), useTools().settings);
  if (step === 'keep') return <KeepStep />;
  return step === 'download' ? <DownloadStep /> : <LanguageStep />;
}
