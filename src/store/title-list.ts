import type { ArticleText } from '#core/article.ts';
import { type Language, LANGUAGES } from '#core/language.ts';
import type { Organisation } from '#core/organisation.ts';
import { nameIn } from '#core/organisation-view.ts';
import type { Term } from '#core/term.ts';
import type { TirekDatabase } from './database.ts';
import { knownValues } from './entry-row.ts';
import { withWords } from './overlay.ts';
import { foldedWords } from './folding.ts';

/** What one page is called, in every language that is on this phone. */
export interface Titled {
  id: string;
  kind: 'article' | 'organisation' | 'term';
  names: Map<Language, { title: string; detail: string }>;
  titleWords: string[];
  detailWords: string[];
}

/** Built once an edition: reading every article for each letter typed would take seconds on a cheap phone. */
const built = new WeakMap<TirekDatabase, { key: string; titles: Promise<Titled[]> }>();

/** All titles of what is on this phone. */
export async function readTitles(db: TirekDatabase): Promise<Titled[]> {
  const key = (await db.packs.toArray()).map(({ id, digest, installedAt }) => `${id} ${digest} ${installedAt}`).join('\n');
  const known = built.get(db);
  if (known?.key === key) return known.titles;
  const titles = buildTitles(db);
  built.set(db, { key, titles });
  titles.catch(() => built.delete(db));
  return titles;
}

async function buildTitles(db: TirekDatabase): Promise<Titled[]> {
  return [...(await articleTitles(db)), ...(await organisationTitles(db)), ...(await termTitles(db))];
}

function titled(id: string, kind: Titled['kind'], names: Titled['names'], more: readonly string[] = []): Titled {
  const titles = [...names.values()].map(({ title }) => title);
  const details = [...names.values()].map(({ detail }) => detail);
  return { id, kind, names, titleWords: uniqueWords([...titles, ...more]), detailWords: uniqueWords(details) };
}

function uniqueWords(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap(foldedWords))];
}

async function articleTitles(db: TirekDatabase): Promise<Titled[]> {
  const names = new Map<string, Titled['names']>();
  // Language by language, so that only one language's bodies are in memory at a time.
  for (const lang of LANGUAGES) {
    const rows = await db.entries.where('[kind+lang]').equals(['article', lang]).toArray();
    for (const { id, title, summary } of knownValues<ArticleText>(rows)) {
      names.set(id, (names.get(id) ?? new Map()).set(lang, { title, detail: summary }));
    }
  }
  return [...names].map(([id, held]) => titled(id, 'article', held));
}

async function organisationTitles(db: TirekDatabase): Promise<Titled[]> {
  const rows = await db.entries.where('[kind+lang]').equals(['organisation', '']).toArray();
  return knownValues<Organisation>(rows)
    .filter(({ status }) => status !== 'closed')
    .map((o) => {
      const names = LANGUAGES.map((lang) => [lang, { title: nameIn(lang, o), detail: o.cityNames?.[lang] ?? o.city ?? '' }] as const);
      return titled(o.id, 'organisation', new Map(names), [o.name]);
    });
}

async function termTitles(db: TirekDatabase): Promise<Titled[]> {
  const terms = knownValues<Term>(await db.entries.where('[kind+lang]').equals(['term', '']).toArray());
  const names = new Map<string, Titled['names']>(terms.map(({ id }) => [id, new Map()]));
  for (const lang of LANGUAGES) {
    for (const { id, terms: words, definition } of await withWords(db, terms, lang)) {
      const spellings = words[lang] ?? [];
      const title = (spellings.find(({ kind }) => kind === 'preferred') ?? spellings[0])?.t;
      if (title !== undefined) names.get(id)?.set(lang, { title, detail: definition });
    }
  }
  return terms.map(({ id, terms: words }) =>
    titled(
      id,
      'term',
      names.get(id) ?? new Map(),
      Object.values(words).flatMap((held) => (held ?? []).map(({ t }) => t)),
    ),
  );
}
