import type { NeutralEntry, Overlay } from '#core/entry.ts';
import { type Language, languageChain } from '#core/language.ts';
import type { TirekDatabase } from './database.ts';
import { knownValues } from './entry-row.ts';

/** In which language an entry's words are shown, and how that translation was made. */
export interface Shown {
  lang: string;
  madeBy?: Overlay['madeBy'];
}

/** The language in which neutral entries are written. */
const WORKING_LANGUAGE = 'en';

/** Languages whose overlays a reader would rather read than the English original. */
function overlayLanguages(lang: Language): Language[] {
  const chain = languageChain(lang);
  return chain.slice(0, chain.indexOf(WORKING_LANGUAGE) + 1);
}

/** An entry with its words replaced by those of an overlay, where there is one. */
function mergeOverlay<T extends NeutralEntry>(entry: T, overlay: Overlay | undefined): T & Shown {
  if (!overlay) return { ...entry, lang: WORKING_LANGUAGE };
  const merged: Record<string, unknown> = { ...entry, lang: overlay.lang, madeBy: overlay.madeBy };
  for (const [field, words] of Object.entries(overlay.text)) if (field !== 'id' && field !== 'kind') putWords(merged, field, words);
  return merged as unknown as T & Shown;
}

/** `deadline.event` names the words of a field inside a field. The entry itself is not touched: others may hold it. */
function putWords(into: Record<string, unknown>, field: string, words: string | string[]): void {
  const [outer = '', inner] = field.split('.', 2);
  const held = into[outer];
  if (inner === undefined) into[outer] = words;
  else if (held !== null && typeof held === 'object') into[outer] = { ...held, [inner]: words };
}

/** The entries with their words in the reader's language, or the next of the chain that is on this phone. */
export async function withWords<T extends NeutralEntry>(db: TirekDatabase, entries: readonly T[], lang: Language): Promise<(T & Shown)[]> {
  const overlays = new Map<string, Overlay>();
  for (const next of overlayLanguages(lang)) {
    const missing = entries.filter(({ id }) => !overlays.has(id));
    if (missing.length === 0) break;
    const rows = await db.entries.bulkGet(missing.map(({ id }): [string, string] => [id, next]));
    for (const overlay of knownValues<Overlay>(rows)) overlays.set(overlay.id, overlay);
  }
  return entries.map((entry) => mergeOverlay(entry, overlays.get(entry.id)));
}
