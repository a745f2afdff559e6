import { byteWords } from '#core/words.ts';
import { Button } from '#ui/button.tsx';
import { Progress } from '#ui/progress.tsx';
import type { ReactNode } from 'react';
import { useLanguage, useWords } from './tools.ts';
import type { Pull } from './use-pull.ts';
import './keeping.css';

/** A running download: how many bytes of how many, and the way to stop it. */
export function PullProgress({ pull: { progress, stop } }: { pull: Pick<Pull, 'progress' | 'stop'> }): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const bytes = (count: number): string => byteWords(count, lang, words);
  const label = words(progress?.phase === 'applying' ? 'packs:applying' : progress ? 'packs:fetching' : 'packs:asking');
  const { receivedBytes = 0, totalBytes = 0 } = progress ?? {};
  const far = progress
    ? words('packs:progress', { received: bytes(receivedBytes), total: bytes(totalBytes) })
    : words('packs:progress-unknown');
  return (
    <div className="pull">
      <output className="pull-label">{label}</output>
      <Progress label={label} done={receivedBytes} total={totalBytes} words={far} />
      <Button onClick={stop}>{words('packs:stop')}</Button>
    </div>
  );
}
