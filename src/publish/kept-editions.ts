/** Editions from which a phone comes to the newest by a step: every one of the newest, and fewer the older they are. */
const NEWEST = 20;
/** Among those twice as old only every eighth, among those four times as old every sixteenth, and so on. */
const FIRST_GAP = 8;

/**
 * Whether an edition is still kept when `newest` is out. One that is let go is never asked for again, and their number grows
 * only with the logarithm of all: the site and the manifest stay small.
 */
export function isKept(edition: number, newest: number): boolean {
  const age = newest - edition;
  if (age < 0) return false;
  let gap = FIRST_GAP;
  for (let reach = NEWEST * 2; age > reach; reach *= 2) gap *= 2;
  return age <= NEWEST || edition % gap === 0;
}
