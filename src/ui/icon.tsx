import type { ReactNode } from 'react';
import { ICON_SHAPES, type IconName } from './icon-shapes.ts';

/** A picture beside words that say the same, so a screen reader passes it over. */
export function Icon({ name, className = '' }: { name: IconName; className?: string }): ReactNode {
  return (
    <svg className={`icon icon-${name} ${className}`.trim()} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={ICON_SHAPES[name]} />
    </svg>
  );
}
