import { type Entry, entryLanguage, type ForeignEntry } from '#core/entry.ts';

/** An entry as it lies in the database. `lang` is the empty string of a language-neutral entry. */
export interface EntryRow {
  id: string;
  lang: string;
  kind: string;
  pack: string;
  country?: string;
  topic?: string;
  /** False: an unknown kind or a newer shape, kept for an app that knows it and never shown. */
  known: boolean;
  /** The entry as it came: its canonical JSON is the line that the pack's digest is over. */
  value: Entry | ForeignEntry;
}

/** A line of a pack, parsed. `text` is its canonical JSON. */
export interface EntryLine {
  id: string;
  text: string;
  value: Entry | ForeignEntry;
  known: boolean;
}

/** Where a line goes, with the fields that lists are filtered by. */
export function entryRow({ value, known }: EntryLine, pack: string): EntryRow {
  const { countries, country = countries?.[0], topic } = value as { country?: string; countries?: string[]; topic?: string };
  const places = known ? { ...(country === undefined ? {} : { country }), ...(topic === undefined ? {} : { topic }) } : {};
  return { id: value.id, lang: entryLanguage(value as Entry) ?? '', kind: value.kind, pack, ...places, known, value };
}

/** The entries of rows that this app understands. */
export function knownValues<T extends Entry>(rows: readonly (EntryRow | undefined)[]): T[] {
  return rows.flatMap((row) => (row?.known ? [row.value as T] : []));
}
