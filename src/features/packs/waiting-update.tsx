import { byteWords } from '#core/words.ts';
import type { WaitingUpdate as Waiting } from '#store/packs.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import type { ReactNode } from 'react';
import { useLanguage, useWords } from '../tools.ts';

interface WaitingProps {
  waiting: Waiting;
  onLoad: () => void;
}

/** An update that was not fetched unasked: what it weighs, what it brings as far as that is known, and the button for it. */
export function WaitingUpdate({ waiting: { bytes, counts }, onLoad }: WaitingProps): ReactNode {
  const words = useWords();
  const size = byteWords(bytes, useLanguage(), words);
  return (
    <Notice title={words('packs:waiting-title')}>
      <p>{words('packs:waiting-text', { size })}</p>
      {counts && <p>{words('packs:waiting-counts', counts)}</p>}
      <Button kind="primary" icon="download" isWide onClick={onLoad}>
        {words('packs:waiting-load', { size })}
      </Button>
    </Notice>
  );
}
