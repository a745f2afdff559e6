import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-shapes.ts';

interface EmptyStateProps {
  icon: IconName;
  text: string;
  /** What the reader can do instead. */
  children?: ReactNode;
}

/** Where a list would be: says why it is empty and offers a way on. */
export function EmptyState({ icon, text, children }: EmptyStateProps): ReactNode {
  return (
    <div className="empty">
      <Icon name={icon} />
      <p>{text}</p>
      {children && <div className="buttons">{children}</div>}
    </div>
  );
}
