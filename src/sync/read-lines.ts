import { canonicalJson } from '#core/canonical.ts';
import { parseEntry } from '#core/parse-entry.ts';
import { Failure } from '#core/failure.ts';
import type { EntryLine } from '#store/entry-row.ts';

/** The entries of a pack: one canonical JSON a line. The door through which content enters the phone. */
export function readLines(text: string): EntryLine[] {
  return text.split('\n').filter(Boolean).map(readLine);
}

function readLine(text: string): EntryLine {
  const value = parseJson(text);
  // The store keeps the value and proves it by its canonical JSON: any other spelling could not be proved again.
  if (canonicalJson(value) !== text) throw new Failure('pack/unreadable', `not canonical: ${text.slice(0, 80)}`);
  try {
    const { entry, known } = parseEntry(value);
    // The value as it came, not as this app's schemas understand it: a newer app may read more in it.
    return { id: entry.id, text, value: value as EntryLine['value'], known };
  } catch (error) {
    throw new Failure('pack/unreadable', String(error));
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Failure('pack/unreadable', String(error));
  }
}
