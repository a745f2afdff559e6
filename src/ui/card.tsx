import type { ComponentProps, ReactNode } from 'react';

/** A sheet of paper on the screen; `isInviting` marks the one that asks the reader to do something. */
export function Card({ isInviting = false, children, ...rest }: { isInviting?: boolean } & ComponentProps<'section'>): ReactNode {
  return (
    <section className={isInviting ? 'card card-inviting' : 'card'} {...rest}>
      {children}
    </section>
  );
}
