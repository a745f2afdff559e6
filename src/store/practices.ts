import type { Language } from '#core/language.ts';
import type { Practice } from '#core/practice.ts';
import { PRACTICE_THEMES } from '#core/policy-vocabulary.ts';
import type { TirekDatabase } from './database.ts';
import { knownValues } from './entry-row.ts';
import { type Shown, withWords } from './overlay.ts';

export type ShownPractice = Practice & Shown;

/** Best practices, theme by theme. */
export async function listPractices(db: TirekDatabase, lang: Language): Promise<ShownPractice[]> {
  const practices = knownValues<Practice>(await db.entries.where('[kind+lang]').equals(['practice', '']).toArray());
  const place = ({ theme }: Practice): number => PRACTICE_THEMES.indexOf(theme);
  return withWords(
    db,
    practices.toSorted((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1)),
    lang,
  );
}
