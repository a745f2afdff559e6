import { byteWords } from '#core/words.ts';
import { Button } from '#ui/button.tsx';
import type { ReactNode } from 'react';
import { FailureNotice } from './failure-notice.tsx';
import { useLanguage, useWords } from './tools.ts';
import { usePaperKit } from './use-paper-kit.ts';

/** The row of what is heavy and rare: loaded by choice, with its size said before. */
export function PaperKitSection(): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const { state, isLoading, failure, keep, stop, drop } = usePaperKit();
  if (!state) return null;
  const size = byteWords(state.bytes, lang, words);
  return (
    <section className="stack" aria-labelledby="paper-kit">
      <h2 id="paper-kit">{words('papers:kit')}</h2>
      <p>{words('papers:kit-text')}</p>
      <output>{words(state.isKept ? 'papers:kit-kept' : isLoading ? 'papers:kit-loading' : 'papers:kit-absent', { size })}</output>
      {failure && <FailureNotice code={failure} />}
      {isLoading && <Button onClick={stop}>{words('packs:stop')}</Button>}
      {!isLoading && !state.isKept && (
        <Button icon="download" onClick={() => void keep()}>
          {words('papers:kit-load', { size })}
        </Button>
      )}
      {!isLoading && state.isKept && <Button onClick={() => void drop()}>{words('papers:kit-remove')}</Button>}
    </section>
  );
}
