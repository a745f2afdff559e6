import { cpSync } from 'node:fs';
import { Phone } from './chromium.ts';

/** Another phone in the same state. The first one must be closed: a running browser has not written all down yet. */
export function copyPhone(original: Phone): Phone {
  if (original.context) throw new Error('close the phone before copying it');
  const copy = new Phone();
  cpSync(original.profile, copy.profile, { recursive: true, verbatimSymlinks: true });
  return copy;
}
