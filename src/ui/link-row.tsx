import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-shapes.ts';

/** A list whose items are whole-width targets. `label` names it where no heading stands above. */
export function Rows({ children, isBig = false, label }: { children: ReactNode; isBig?: boolean; label?: string }): ReactNode {
  return (
    // A list without bullets is not announced as a list by VoiceOver unless the role is written out.
    // oxlint-disable-next-line jsx-a11y/no-redundant-roles
    <ul role="list" className={isBig ? 'rows rows-big' : 'rows'} aria-label={label}>
      {children}
    </ul>
  );
}

interface LinkRowProps {
  href: string;
  title: ReactNode;
  detail?: ReactNode;
  /** A word about the row itself: in which language it is, what kind of thing. */
  note?: string;
  /** Language of title and detail when it is not the interface's. */
  lang?: string;
  icon?: IconName;
  mark?: ReactNode;
  /** A button beside the link, for what can be done with the row itself. */
  action?: ReactNode;
}

export function LinkRow({ href, title, detail, note, lang, icon, mark, action }: LinkRowProps): ReactNode {
  return (
    <li className={action ? 'row-and-action' : undefined}>
      <a className="row" href={href}>
        {icon && <Icon name={icon} />}
        <span className="row-words">
          {mark && <span>{mark}</span>}
          <span className="row-title" lang={lang}>
            {title}
          </span>
          {detail && (
            <span className="row-detail" lang={lang}>
              {detail}
            </span>
          )}
          {note && <span className="row-note">{note}</span>}
        </span>
        {!action && <Icon name="forward" className="row-arrow" />}
      </a>
      {action}
    </li>
  );
}
