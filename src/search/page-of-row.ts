import type { Entry, NeutralEntry } from '#core/entry.ts';
import { countriesOf, type SearchPage, searchPage } from '#core/search/search-page.ts';
import { type EntryRow, knownValues } from '#store/entry-row.ts';

/** The page that a stored entry is indexed as. */
export function pageOfRow(row: EntryRow | undefined, neutral: EntryRow | undefined): SearchPage | undefined {
  const [entry] = knownValues<Entry>([row]);
  const [whole] = knownValues<NeutralEntry>([neutral]);
  return entry && searchPage(entry, whole && countriesOf(whole));
}
