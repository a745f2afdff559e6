import type { Fact } from '#core/fact.ts';
import type { Language } from '#core/language.ts';
import type { TirekDatabase } from './database.ts';
import { knownValues } from './entry-row.ts';
import { type Shown, withWords } from './overlay.ts';

/** A fact with its words in `lang`: English, the working language of facts, where no translation is on the phone. */
export type ShownFact = Fact & Shown;

export interface FactFilter {
  country: string;
  topic?: string;
  /** Also facts that a newer one has replaced: for the record, never as the rule in force. */
  superseded?: boolean;
}

/** Facts of a country, by topic and then id. */
export async function listFacts(
  db: TirekDatabase,
  lang: Language,
  { country, topic, superseded = false }: FactFilter,
): Promise<ShownFact[]> {
  const rows = await db.entries.where('[kind+country]').equals(['fact', country]).toArray();
  const facts = knownValues<Fact>(rows)
    .filter((fact) => topic === undefined || fact.topic === topic)
    .filter((fact) => superseded || fact.supersededBy === undefined)
    .toSorted((a, b) => compare(a.topic, b.topic) || compare(a.id, b.id));
  return withWords(db, facts, lang);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export async function readFact(db: TirekDatabase, id: string, lang: Language): Promise<ShownFact | undefined> {
  const row = await db.entries.get([id, '']);
  const facts = knownValues<Fact>([row]).filter((fact) => fact.kind === 'fact');
  return (await withWords(db, facts, lang))[0];
}
