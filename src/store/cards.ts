import type { Card } from '#core/card.ts';
import { isDoubtful } from '#core/doubt.ts';
import type { Fact } from '#core/fact.ts';
import type { Language } from '#core/language.ts';
import { PACK_COUNTRIES } from '#core/vocabulary.ts';
import type { TirekDatabase } from './database.ts';
import { knownValues } from './entry-row.ts';
import { type Shown, withWords } from './overlay.ts';

/** A card with its meaning in the reader's language, and the facts its lines rest on. */
export interface ShownCard extends Card, Shown {
  facts: Fact[];
  doubtful: ReadonlySet<string>;
}

/** The cards of the countries on this phone, in the order of need. */
export async function listCards(db: TirekDatabase, lang: Language): Promise<ShownCard[]> {
  const cards = knownValues<Card>(await db.entries.where('[kind+lang]').equals(['card', '']).toArray());
  const place = ({ country }: Card): number => PACK_COUNTRIES.findIndex((code) => code === country);
  const sorted = cards.toSorted((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
  const ids = [...new Set(sorted.flatMap(({ lines }) => lines.flatMap((line) => (line.as === 'right' ? line.facts : []))))];
  const facts = knownValues<Fact>(await db.entries.bulkGet(ids.map((id): [string, string] => [id, ''])));
  const doubtful = new Set(facts.filter(isDoubtful).map(({ id }) => id));
  return (await withWords(db, sorted, lang)).map((card) => {
    const cited = new Set(card.lines.flatMap((line) => (line.as === 'right' ? line.facts : [])));
    return { ...card, facts: facts.filter(({ id }) => cited.has(id)), doubtful };
  });
}
