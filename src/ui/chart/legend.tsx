import type { ReactNode } from 'react';
import { LOOKS, pointShape } from './looks.ts';

/** Which line is which: by the shape of its points and its dashes as well as by its colour. */
export function Legend({ names, lang }: { names: readonly string[]; lang?: string | undefined }): ReactNode {
  return (
    <ul className="chart-legend">
      {names.map((name, look) => (
        <li key={name}>
          <svg className={`look look-${look % LOOKS}`} width="40" height="16" viewBox="0 0 40 16" aria-hidden="true">
            <path className="chart-line" d="M1 8H39" />
            <g className="chart-point" transform="translate(20 8)">
              <path d={pointShape(look, 64)} />
            </g>
          </svg>
          <span lang={lang}>{name}</span>
        </li>
      ))}
    </ul>
  );
}
