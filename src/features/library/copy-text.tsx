import { Button } from '#ui/button.tsx';
import { type ReactNode, useState } from 'react';
import { useWords } from '../tools.ts';

/** A text to be pasted elsewhere. Where the browser does not let it be copied it can still be marked by hand. */
export function CopyText({ text }: { text: string }): ReactNode {
  const words = useWords();
  const [outcome, setOutcome] = useState<'copied' | 'not-copied'>();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('not-copied');
    }
  };
  return (
    <div className="copy-text">
      <pre translate="no">{text}</pre>
      <Button onClick={() => void copy()}>{words('common:copy')}</Button>
      <output className="quiet">{outcome && words(`common:${outcome}`)}</output>
    </div>
  );
}
