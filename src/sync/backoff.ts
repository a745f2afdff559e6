const FIRST_MS = 60_000;
/** No longer: a phone that is carried over the mountain once a day must not miss that hour. */
export const LONGEST_MS = 6 * 60 * 60 * 1000;

/**
 * How long to wait after so many failures in a row: twice as long each time, and somewhere between half of that and all of it, so
 * that ten thousand phones do not come back in the same second. `random` is from 0 up to 1.
 */
export function backoffMs(failures: number, random: number): number {
  const whole = Math.min(LONGEST_MS, FIRST_MS * 2 ** (failures - 1));
  return Math.round(whole / 2 + (whole / 2) * random);
}
