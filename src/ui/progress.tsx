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

/** The browser's own bar. A total that is not known yet is a bar without an end, never a full one. */
export function Progress({ label, done, total, words }: ProgressProps): ReactNode {
  return (
    <div className="progress">
      <progress aria-label={label} aria-valuetext={words} value={total > 0 ? Math.min(done, total) : undefined} max={total || 1} />
      <p className="progress-words">{words}</p>
    </div>
  );
}
