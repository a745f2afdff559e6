import type { ReactNode } from 'react';

/** The band of felt ornament at the head of the home screen. Printed pages carry it through print.css. */
export function Ornament(): ReactNode {
  return <div className="ornament" aria-hidden="true" />;
}
