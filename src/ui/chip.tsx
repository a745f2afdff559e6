import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

export function Chips({ label, children }: { label: string; children: ReactNode }): ReactNode {
  return (
    // oxlint-disable-next-line jsx-a11y/no-redundant-roles
    <ul role="list" className="chips" aria-label={label}>
      {children}
    </ul>
  );
}

interface ChipProps {
  isOn: boolean;
  onClick: () => void;
  lang?: string;
  children: ReactNode;
}

/** A filter that is on or off. */
export function Chip({ isOn, onClick, lang, children }: ChipProps): ReactNode {
  return (
    <li>
      <button type="button" className="chip" aria-pressed={isOn} onClick={onClick} lang={lang}>
        {isOn && <Icon name="check" />}
        {children}
      </button>
    </li>
  );
}

/** A word of judgement beside a title; dashed where the thing is not settled. */
export function Mark({ isUnsettled = false, children }: { isUnsettled?: boolean; children: ReactNode }): ReactNode {
  return (
    <span className={isUnsettled ? 'mark mark-unsettled' : 'mark'}>
      {isUnsettled && <Icon name="warning" />}
      {children}
    </span>
  );
}
