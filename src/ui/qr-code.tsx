import { generate } from 'lean-qr/nano';
import type { ReactNode } from 'react';

/** Modules of white around the code that a camera needs to find it. */
const QUIET = 4;

/** An address as a square that a phone's camera reads. `label` says in words where it leads. */
export function QrCode({ text, label }: { text: string; label: string }): ReactNode {
  const code = generate(text);
  const cells = Array.from({ length: code.size * code.size }, (_, index) => [index % code.size, Math.floor(index / code.size)] as const);
  const path = cells.filter(([x, y]) => code.get(x, y)).map(([x, y]) => `M${x} ${y}h1v1h-1z`);
  const side = code.size + 2 * QUIET;
  return (
    <svg className="qr" viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <path fill="#fff" d={`M${-QUIET} ${-QUIET}h${side}v${side}h${-side}z`} />
      <path fill="#000" d={path.join('')} />
    </svg>
  );
}
