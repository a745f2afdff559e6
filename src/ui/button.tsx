import type { ComponentProps, ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-shapes.ts';

/** `primary` is what to do next: one on a screen. `danger` is for what cannot be undone. */
type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger';

interface Look {
  kind?: ButtonKind;
  icon?: IconName;
  /** As wide as the screen, for one thumb. */
  isWide?: boolean;
}

function classes({ kind = 'plain', isWide = false }: Look, more = ''): string {
  return `button button-${kind}${isWide ? ' button-wide' : ''} ${more}`.trim();
}

export function Button({ kind, icon, isWide, className, children, ...rest }: Look & ComponentProps<'button'>): ReactNode {
  return (
    <button type="button" className={classes({ kind, isWide }, className)} {...rest}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}

/** A link that looks like a button: it leads somewhere, it does nothing. */
export function ButtonLink({ kind, icon, isWide, className, children, ...rest }: Look & ComponentProps<'a'>): ReactNode {
  return (
    <a className={classes({ kind, isWide }, className)} {...rest}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </a>
  );
}
