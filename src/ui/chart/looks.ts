import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';

const SHAPES = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond];

/** How many series are told apart by shape, dash and colour. */
export const LOOKS = SHAPES.length;

/** The same shapes as letters, for the words below a picture. */
export const LOOK_SIGNS = ['●', '■', '▲', '◆'];

/** The outline of the point of a look, around 0,0. */
export function pointShape(look: number, size: number): string {
  return symbol(SHAPES[look % LOOKS], size)() ?? '';
}
