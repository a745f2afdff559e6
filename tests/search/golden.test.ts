import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Language, LANGUAGES } from '#core/language.ts';
import { readContentFiles } from '#publish/content-files.ts';
import { openFinder } from '#publish/find.ts';
import { parseContent } from '#publish/read-content.ts';

/** A query as somebody types it, and the entries that answer it. Written without looking at the pages' words. */
interface Golden {
  q: string;
  lang: Language;
  way: string;
  pages: string[];
}

const GOLDEN = parse(readFileSync('tests/search/golden.yaml', 'utf8')) as Golden[];
const FIRST = 5;
const LEAST = { overall: 0.9, language: 0.85 };

const content = parseContent(readContentFiles('content'));
const find = await openFinder(content);
const answered = GOLDEN.map((golden) => {
  const { results } = find(golden.q, { lang: golden.lang, limit: FIRST });
  return { ...golden, isHit: results.some(({ id }) => golden.pages.includes(id)), got: results.map(({ id }) => id) };
});

function share(of: readonly { isHit: boolean }[]): number {
  return of.filter(({ isHit }) => isHit).length / of.length;
}

function missed(of: typeof answered): string {
  return of.flatMap(({ q, isHit, got }) => (isHit ? [] : [`${q} → ${got.join(' ')}`])).join('\n');
}

describe('golden queries: the answer is among the first five', () => {
  test('there are enough of them, in every language, and each names entries that exist', () => {
    expect(GOLDEN.length).toBeGreaterThanOrEqual(240);
    for (const lang of LANGUAGES) expect(GOLDEN.filter((golden) => golden.lang === lang).length).toBeGreaterThanOrEqual(40);
    const ids = new Set([...content.entries.map(({ entry }) => entry.id), ...content.articles.map(({ meta }) => meta.entry.id)]);
    expect(GOLDEN.flatMap(({ pages }) => pages).filter((id) => !ids.has(id))).toEqual([]);
    expect(new Set(GOLDEN.map(({ q }) => q)).size).toBe(GOLDEN.length);
  });

  test('overall', () => {
    expect(share(answered), missed(answered)).toBeGreaterThanOrEqual(LEAST.overall);
  });

  test.each(LANGUAGES)('in %s', (lang) => {
    const own = answered.filter((golden) => golden.lang === lang);
    expect(share(own), missed(own)).toBeGreaterThanOrEqual(LEAST.language);
  });
});
