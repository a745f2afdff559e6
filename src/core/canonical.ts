/**
 * Canonical JSON of strings, finite numbers, booleans, null, arrays and objects: keys sorted by code unit, no spaces,
 * `undefined` fields dropped. The same value gives the same text on every machine, so a hash or a signature over it
 * means the same everywhere.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
    return `{${fields.join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('canonical JSON has no such number');
  return JSON.stringify(value);
}

/** SHA-256 of the UTF-8 text, as 64 hexadecimal digits. Passed in: core knows no platform. */
export type Sha256Text = (text: string) => Promise<string>;
