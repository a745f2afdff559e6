import { type Entry, entryLanguage, type NeutralEntry } from '#core/entry.ts';
import { type Language, LANGUAGES } from '#core/language.ts';
import { placedWords } from '#core/search/letters.ts';
import { searchPage } from '#core/search/search-page.ts';
import { allEntries, assembleEntries } from '#publish/assemble-entries.ts';
import { readContentFiles } from '#publish/content-files.ts';
import { parseContent } from '#publish/read-content.ts';

/** What editors wrote about one thing, in one language. */
export interface Topic {
  titles: string[];
  sentences: string[];
  words: string[];
}

/** The words the pages of the bench are made of. */
export interface RealWords {
  topics: Record<Language, Topic[]>;
  /** Every word of a language as often as it is written: picking from it is picking by Zipf's law. */
  words: Record<Language, string[]>;
  /** First country of each article: packs go by country. */
  countries: string[];
  entries: Entry[];
}

const SENTENCE_END = /(?<=[.!?…])\s+/;
/** An entry with less to say is no topic. */
const LEAST_WORDS = 120;

/** Reads content/ as phones get it. */
export async function readRealWords(): Promise<RealWords> {
  const entries = allEntries(await assembleEntries(parseContent(readContentFiles('content'))));
  const byLanguage = <T>(): Record<Language, T[]> => ({ ky: [], ru: [], uz: [], tg: [], kk: [], en: [] });
  const [topics, words] = [byLanguage<Topic>(), byLanguage<string>()];
  for (const entry of entries) {
    const pieces = searchPage(entry)?.pieces ?? [];
    for (const lang of LANGUAGES) {
      const own = pieces.filter((piece) => piece.lang === lang);
      const written = own.flatMap(({ text }) => placedWords(text).map((word) => word.text));
      for (const word of written) words[lang].push(word);
      if (written.length < LEAST_WORDS || entryLanguage(entry) !== lang || entry.kind !== 'article') continue;
      const textsOf = (isTitle: boolean): string[] => own.flatMap(({ field, text }) => ((field === 'title') === isTitle ? [text] : []));
      topics[lang].push({ titles: textsOf(true), sentences: textsOf(false).flatMap((text) => text.split(SENTENCE_END)), words: written });
    }
  }
  return { topics, words, entries, countries: entries.flatMap((entry) => countryOf(entry as NeutralEntry)) };
}

function countryOf(entry: NeutralEntry): string[] {
  return entry.kind === 'article' && 'countries' in entry ? entry.countries.slice(0, 1) : [];
}
