import type { Article } from '#core/article.ts';
import type { Fact } from '#core/fact.ts';
import { firstDay } from '#core/freshness.ts';
import type { Language } from '#core/language.ts';
import type { Law } from '#core/law.ts';
import { type ArticleListing, listArticles } from './articles.ts';
import type { TirekDatabase } from './database.ts';
import { knownValues } from './entry-row.ts';
import type { ShownFact } from './facts.ts';
import { type GuideListing, listGuides } from './guides.ts';
import { listMilestones, type ShownMilestone } from './milestones.ts';
import { withWords } from './overlay.ts';

/** What rests on an act, as far as it is on this phone. */
export interface LawPage {
  law: Law;
  /** Rules that hold; those that a newer one replaced are left out. */
  facts: ShownFact[];
  /** Rules of countries that are not on this phone. */
  elsewhere: number;
  /** Pages that cite any of its rules. */
  articles: ArticleListing[];
  /** Guided help and letters that rest on any of its rules. */
  interviews: GuideListing[];
  letters: GuideListing[];
  milestones: ShownMilestone[];
}

/** Acts and treaties, newest first, undated ones last. */
export async function listLaws(db: TirekDatabase): Promise<Law[]> {
  const laws = knownValues<Law>(await db.entries.where('[kind+lang]').equals(['law', '']).toArray());
  const day = ({ date }: Law): string => (date ? firstDay(date) : '');
  return laws.toSorted((a, b) => (day(a) === day(b) ? (a.id < b.id ? -1 : 1) : day(a) < day(b) ? 1 : -1));
}

export async function readLaw(db: TirekDatabase, id: string, lang: Language): Promise<LawPage | undefined> {
  const law = knownValues<Law>([await db.entries.get([id, ''])])[0];
  if (law?.kind !== 'law') return undefined;
  const ids = law.facts ?? [];
  const found = knownValues<Fact>(await db.entries.bulkGet(ids.map((fact): [string, string] => [fact, ''])));
  const facts = await withWords(
    db,
    found.filter(({ supersededBy }) => supersededBy === undefined),
    lang,
  );
  const cites = new Set(ids);
  const citing = await idsOfCiting(db, cites);
  const milestones = (await listMilestones(db, lang)).filter((milestone) => milestone.law === id);
  return {
    law,
    facts,
    elsewhere: ids.length - found.length,
    articles: await listArticles(db, lang, { ids: citing }),
    interviews: await listGuides(db, 'interview', lang, cites),
    letters: await listGuides(db, 'letter', lang, cites),
    milestones,
  };
}

async function idsOfCiting(db: TirekDatabase, facts: ReadonlySet<string>): Promise<string[]> {
  const articles = knownValues<Article>(await db.entries.where('[kind+lang]').equals(['article', '']).toArray());
  return articles.filter(({ cites }) => cites.some((cite) => facts.has(cite))).map(({ id }) => id);
}
