import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { entryLanguage, type NeutralEntry } from '#core/entry.ts';
import type { Language } from '#core/language.ts';
import { findPages } from '#core/search/find-pages.ts';
import { indexEntries } from '#core/search/index-entries.ts';
import { countriesOf, searchPage } from '#core/search/search-page.ts';
import { docOf } from './docs.ts';
import { PEERS } from './peers.ts';
import type { RealWords } from './real-words.ts';

interface Golden {
  q: string;
  lang: Language;
  pages: string[];
}

const FIRST = 5;
/** Pages of one entry in six languages may all come before the next entry. */
const ASKED = 60;
const HOME: Partial<Record<Language, string>> = { ky: 'KG', uz: 'UZ', tg: 'TJ', kk: 'KZ' };

/** Of the golden queries, the share with an answer among the first five entries; by engine, in per cent. */
export async function relevance({ entries }: RealWords): Promise<Record<string, number>> {
  const golden = parse(readFileSync('tests/search/golden.yaml', 'utf8')) as Golden[];
  const index = indexEntries(entries);
  const share = async (ids: (one: Golden) => Promise<string[]> | string[]): Promise<number> => {
    let hits = 0;
    for (const one of golden) if ([...new Set(await ids(one))].slice(0, FIRST).some((id) => one.pages.includes(id))) hits++;
    return (100 * hits) / golden.length;
  };
  const ours = (countriesFor: (lang: Language) => string[]): Promise<number> =>
    share(({ q, lang }) => findPages(index, q, { limit: FIRST, countries: countriesFor(lang) }).hits.map(({ id }) => id));
  const found: Record<string, number> = {
    tirek: await ours((lang) => ['RU', HOME[lang] ?? 'KG']),
    'tirek without the reader’s countries': await ours(() => []),
  };
  const docs = docsOf(entries);
  for (const [name, peer] of Object.entries(PEERS)) {
    const built = await peer.build(docs, false);
    found[name] = await share(async ({ q }) => (await built.find(q, ASKED)).map((id) => id.split(' ')[0] ?? ''));
  }
  return found;
}

function docsOf(entries: RealWords['entries']): ReturnType<typeof docOf>[] {
  const neutral = new Map(entries.flatMap((entry) => (entryLanguage(entry) === '' ? [[entry.id, entry as NeutralEntry] as const] : [])));
  return entries.flatMap((entry) => {
    const whole = neutral.get(entry.id);
    const page = searchPage(entry, whole && countriesOf(whole));
    return page ? [docOf(page)] : [];
  });
}
