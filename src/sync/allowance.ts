/** What the browser tells of the line; nothing at all on iPhones and in Firefox. */
export interface Connection {
  /** The reader asked the browser to save data. */
  saveData?: boolean;
  type?: string;
  effectiveType?: string;
}

/** Bytes that an update may cost without asking: a few pages' worth where each costs money, a megabyte where nobody knows. */
const SAVING = 64 * 1024;
const METERED = 256 * 1024;
const UNKNOWN = 1024 * 1024;

/** How many bytes may be fetched unasked. A small patch always comes by itself: that is what makes a page true. */
export function allowedBytes({ saveData, type, effectiveType }: Connection = {}): number {
  if (saveData) return SAVING;
  if (type === 'cellular' || effectiveType === '2g' || effectiveType === 'slow-2g') return METERED;
  return type === 'wifi' || type === 'ethernet' ? Infinity : UNKNOWN;
}
