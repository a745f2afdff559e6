import { beforeAll, describe, expect, test } from 'vitest';
import type { Entry } from '#core/entry.ts';
import { assembleEntries } from '#publish/assemble-entries.ts';
import { assignPacks } from '#publish/assign-packs.ts';
import { readContentFiles } from '#publish/content-files.ts';
import { parseContent } from '#publish/read-content.ts';
import { type Changes, contentFolder, swap } from '../support/content-fixture.ts';

async function packsOf(changes: Changes): Promise<Map<string, string[]>> {
  const content = parseContent(readContentFiles(await contentFolder(changes)));
  expect(content.problems).toEqual([]);
  const packs = assignPacks(await assembleEntries(content));
  return new Map([...packs].map(([id, entries]: [string, Entry[]]) => [id, entries.map((entry) => entry.id)]));
}

const copyOf = (id: string, from: string, to: string) => (text: string) => {
  const entry = text.split('\n\n').find((part) => part.startsWith(`- id: ${id}\n`)) ?? text;
  return `${text}\n\n${entry.replace(`id: ${id}`, `id: ${id}-copy`).replace(from, to)}`;
};

describe('what is on every phone', () => {
  test('hotlines, glossary words and the news', async () => {
    const packs = await packsOf({});
    expect(packs.get('core')).toEqual(expect.arrayContaining(['ru-hotline', 'wage', 'tl-2025-01-01']));
    expect(packs.get('policy')).toEqual(expect.arrayContaining(['ru-labour-code', 'tl-2010-05-01']));
  });

  test('rules of the union and of the world', async () => {
    const packs = await packsOf({ 'facts/ru-wages.yaml': copyOf('ru-wages-bill', 'country: RU', 'country: EAEU') });
    expect(packs.get('core')).toContain('ru-wages-bill-copy');
  });

  test('a page for several countries with all that it cites, and its words in each language', async () => {
    const packs = await packsOf({ 'articles/unpaid-wages/meta.yaml': swap('countries: [RU]', 'countries: [RU, KZ]') });
    expect(packs.get('core')).toEqual(expect.arrayContaining(['unpaid-wages', 'ru-wages-term', 'ru-wages-bill']));
    expect(packs.get('core.ky')).toEqual(expect.arrayContaining(['unpaid-wages', 'ru-wages-term']));
    expect(packs.get('RU')).toEqual(['card-ru', 'ru-wages-old']);
  });
});

describe('what a reader chooses', () => {
  let packs: Map<string, string[]>;
  beforeAll(async () => {
    const office = (country: string) => (text: string) =>
      copyOf('ru-hotline', 'type: hotline', 'type: ngo')(text).replace(/(ru-hotline-copy[\s\S]*)country: RU/, `$1country: ${country}`);
    packs = await packsOf({
      'organisations/ru.yaml': office('AZ'),
      'facts/ru-wages.yaml': copyOf('ru-wages-bill', 'country: RU', 'country: AZ'),
    });
  });

  test('the facts, pages and offices of a country travel together', () => {
    expect(packs.get('RU')).toEqual(expect.arrayContaining(['unpaid-wages', 'ru-wages-term']));
  });

  test('a country without a pack of its own lies with policy', () => {
    expect(packs.get('policy')).toEqual(expect.arrayContaining(['ru-hotline-copy', 'ru-wages-bill-copy']));
  });

  test('each entry lies in one pack of its language', () => {
    for (const lang of ['', '.ky', '.ru', '.en']) {
      const ids = [...packs].filter(([id]) => (lang ? id.endsWith(lang) : !id.includes('.'))).flatMap(([, list]) => list);
      expect(ids.length).toBe(new Set(ids).size);
    }
  });
});
