import type { Language } from '#core/language.ts';
import { nameIn } from '#core/organisation-view.ts';
import { listArticles } from '#store/articles.ts';
import type { TirekDatabase } from '#store/database.ts';
import { readFact } from '#store/facts.ts';
import { readOrganisation } from '#store/organisations.ts';
import { listSaved, type SavedRow } from '#store/saved.ts';
import { useLive } from '#store/use-live.ts';

/** Something put aside, with what this phone knows of it. */
export interface SavedThing {
  row: SavedRow;
  /** Absent when its pack is no longer on this phone. */
  shown?: { href: string; title: string; detail?: string; lang: string };
}

/** All that the reader put aside, the latest first; what is gone from the phone stays in the list and says so. */
export function useSaved(lang: Language): SavedThing[] | undefined {
  return useLive(
    async (db) => {
      const rows = await listSaved(db);
      return Promise.all(rows.map(async (row) => ({ row, ...(await readShown(db, row, lang)) })));
    },
    [lang],
  );
}

async function readShown(db: TirekDatabase, { id, kind }: SavedRow, lang: Language): Promise<Pick<SavedThing, 'shown'>> {
  if (kind === 'article') {
    const [article] = await listArticles(db, lang, { ids: [id] });
    return article ? { shown: { href: `/article/${id}`, title: article.title, detail: article.summary, lang: article.lang } } : {};
  }
  if (kind === 'organisation') {
    const organisation = await readOrganisation(db, id);
    return organisation ? { shown: { href: `/people/${id}`, title: nameIn(lang, organisation), lang } } : {};
  }
  if (kind === 'fact') {
    const fact = await readFact(db, id, lang);
    return fact ? { shown: { href: `/country/${fact.country}/facts#${id}`, title: fact.statement, lang: fact.lang } } : {};
  }
  return {};
}
