import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Language, LANGUAGES } from '#core/language.ts';
import { foldWord, placedWords } from '#core/search/letters.ts';
import { makeMarker } from '#core/search/mark-text.ts';
import { searchPage } from '#core/search/search-page.ts';
import { buildThesaurus } from '#core/search/thesaurus.ts';
import { indexKey, type QueryWord, queryWord } from '#core/search/word-keys.ts';
import type { Term } from '#core/term.ts';
import { allEntries, assembleEntries } from '#publish/assemble-entries.ts';
import { readContentFiles } from '#publish/content-files.ts';
import { parseContent } from '#publish/read-content.ts';

const entries = allEntries(await assembleEntries(parseContent(readContentFiles('content'))));
const thesaurus = buildThesaurus(entries.filter((entry): entry is Term => entry.kind === 'term' && !('lang' in entry)));
const queries = (parse(readFileSync('tests/search/golden.yaml', 'utf8')) as { q: string }[]).map(({ q }) => q);

/** Some texts of a language, as they are published. */
function textsIn(lang: Language): string[] {
  const pages = entries.flatMap((entry) => ('lang' in entry && entry.lang === lang ? (searchPage(entry) ?? []) : []));
  return pages.flatMap(({ pieces }) => pieces.map(({ text }) => text)).filter((_, at) => at % 60 === 0);
}

/** Whether a word is meant, plainly: its endings taken off, and compared. */
function isMeant(text: string, lang: Language, words: readonly QueryWord[]): boolean {
  const key = indexKey(foldWord(text), lang);
  return words.some(
    (word) =>
      word.stems[lang] === key ||
      word.whole === key ||
      (word.whole.length >= 4 && key.startsWith(word.whole)) ||
      [...word.beginnings].some((beginning) => key.startsWith(beginning)),
  );
}

test.each(LANGUAGES)('words passed over unread are never ones that were asked: real queries, real texts in %s', (lang) => {
  const texts = textsIn(lang);
  expect(texts.length).toBeGreaterThan(5);
  let marked = 0;
  for (const query of queries.filter((_, at) => at % 5 === 0)) {
    const words = placedWords(query).map(({ text }) => queryWord(text));
    const mark = makeMarker({ words, concepts: [] }, thesaurus);
    for (const text of texts) {
      const { marks } = mark(text, lang);
      const plainly = placedWords(text).filter((word) => isMeant(word.text, lang, words));
      expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(plainly.map((word) => word.text));
      marked += marks.length;
    }
  }
  expect(marked).toBeGreaterThan(0);
});
