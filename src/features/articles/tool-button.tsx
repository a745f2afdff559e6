import { Icon } from '#ui/icon.tsx';
import type { IconName } from '#ui/icon-shapes.ts';
import type { ComponentProps, ReactNode } from 'react';

/** A picture above its word, as in the bottom bar. */
export function ToolWords({ icon, children }: { icon: IconName; children: ReactNode }): ReactNode {
  return (
    <>
      <Icon name={icon} />
      <span>{children}</span>
    </>
  );
}

export function ToolButton({ icon, children, ...rest }: { icon: IconName } & ComponentProps<'button'>): ReactNode {
  return (
    <button type="button" className="tool" {...rest}>
      <ToolWords icon={icon}>{children}</ToolWords>
    </button>
  );
}
