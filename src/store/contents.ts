import type { Contents } from '#core/contents.ts';
import { CONTENTS_ID } from '#core/entry.ts';
import { type Language, languageChain } from '#core/language.ts';
import type { TirekDatabase } from './database.ts';
import { knownValues } from './entry-row.ts';

/** A page that exists, whether or not it is on this phone. */
export interface ListedPage {
  id: string;
  /** The scope it travels in. */
  scope: string;
  title: string;
}

/** Looks a page up in the list of all pages; undefined when there is no such page, or the list is not here yet. */
export async function findListedPage(db: TirekDatabase, id: string, lang: Language): Promise<ListedPage | undefined> {
  const rows = knownValues([await db.entries.get([CONTENTS_ID, ''])]) as Contents[];
  const page = rows[0]?.articles.find((article) => article.id === id);
  if (!page) return undefined;
  const title = languageChain(lang).flatMap((each) => page.titles[each] ?? [])[0] ?? id;
  return { id, scope: page.scope, title };
}
