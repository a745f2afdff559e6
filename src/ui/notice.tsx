import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

export type NoticeTone = 'info' | 'warn' | 'danger';

interface NoticeProps {
  tone?: NoticeTone;
  title?: string;
  /** Read out when it appears: for what happened just now, not for what was always on the screen. */
  isNews?: boolean;
  children?: ReactNode;
}

/** A word to the reader beside the content. The picture says by its shape what the colour says. */
export function Notice({ tone = 'info', title, isNews = false, children }: NoticeProps): ReactNode {
  const role = isNews ? (tone === 'danger' ? 'alert' : 'status') : 'note';
  return (
    <div className={`notice notice-${tone}`} role={role}>
      <Icon name={tone === 'info' ? 'info' : 'warning'} />
      <div className="notice-words">
        {title && <p className="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
