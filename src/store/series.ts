import type { Language } from '#core/language.ts';
import type { Series } from '#core/series.ts';
import type { TirekDatabase } from './database.ts';
import { knownValues } from './entry-row.ts';
import { type Shown, withWords } from './overlay.ts';

export type ShownSeries = Series & Shown;

/** All series of figures on this phone, in the alphabet of the reader's language. */
export async function listSeries(db: TirekDatabase, lang: Language): Promise<ShownSeries[]> {
  const series = knownValues<Series>(await db.entries.where('[kind+lang]').equals(['series', '']).toArray());
  const { compare } = new Intl.Collator(lang);
  return (await withWords(db, series, lang)).toSorted((a, b) => compare(a.title, b.title) || (a.id < b.id ? -1 : 1));
}
