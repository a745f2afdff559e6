import { readFileSync } from 'node:fs';

/** The typeface of the paper kit as the app was built with it. */
export function kitFonts(): { regular: ArrayBuffer; bold: ArrayBuffer } {
  const read = (name: string): ArrayBuffer => new Uint8Array(readFileSync(`dist/paper-kit/${name}`)).buffer;
  return { regular: read('noto-sans-400.ttf'), bold: read('noto-sans-700.ttf') };
}
