import type { ReactNode } from 'react';

interface ProgressProps {
  /** What is going on: "Saving Russia". */
  label: string;
  /** Both in the same unit, bytes as a rule. */
  done: number;
  total: number;
  /** How far it is, in words: "1.2 of 4 MB". */
  words: string;
}

export function Progress({ label, done, total, words }: ProgressProps): ReactNode {
  const percent = total > 0 ? Math.min(100, Math.round((done / total) * 100)) : 0;
  return (
    <div className="progress">
      <div
        className="progress-bar"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={words}
      >
        <div className="progress-done" style={{ inlineSize: `${percent}%` }} />
      </div>
      <p className="progress-words">{words}</p>
    </div>
  );
}
