import { listPacks } from '#store/packs.ts';
import { useLive } from '#store/use-live.ts';
import type { ReactNode } from 'react';
import { useSearch } from 'wouter';
import { useTools } from '../tools.ts';
import { DownloadStep } from './download-step.tsx';
import { KeepStep } from './keep-step.tsx';
import { LanguageStep } from './language-step.tsx';
import { missingScopes, stepOf } from './steps.ts';
import './start.css';

/** The first opening in three steps: language, what to keep, saving it. Each step is a screen, so the focus moves to its heading. */
export function StartScreen(): ReactNode {
  const search = useSearch();
  const { onboarded, scopes } = useTools().settings;
  const packs = useLive(listPacks, []);
  const isAsked = new URLSearchParams(search).has('step');
  // Without a step in the address, where to go on depends on what has arrived: a moment's wait instead of a wrong step.
  if (onboarded && !packs && !isAsked) return null;
  const isInterrupted = onboarded && packs !== undefined && missingScopes(scopes, packs).length > 0;
  const step = stepOf(search, isInterrupted);
  if (step === 'keep') return <KeepStep />;
  return step === 'download' ? <DownloadStep /> : <LanguageStep />;
}
