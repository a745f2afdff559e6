import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FAILURE_CODES } from '#core/failure.ts';
import { LANGUAGES } from '#core/language.ts';
import {
  LAW_STATUSES,
  LAW_TYPES,
  LIBRARY_TOPICS,
  PRACTICE_THEMES,
  PUBLICATION_TOPICS,
  PUBLICATION_TYPES,
} from '#core/policy-vocabulary.ts';
import { MILESTONE_TYPES, SECTIONS, SERVICES, STAGES, STANDINGS, TERM_TOPICS, TOPICS } from '#core/vocabulary.ts';
import { listSources } from './support/imports.ts';

type Words = Record<string, string>;

function readWords(lang: string): Words {
  const files = readdirSync(join('locales', lang)).filter((file) => file.endsWith('.json'));
  return Object.assign({}, ...files.map((file) => namespaced(file.replace('.json', ''), join('locales', lang, file)))) as Words;
}

function namespaced(namespace: string, path: string): Words {
  const words = JSON.parse(readFileSync(path, 'utf8')) as Words;
  return Object.fromEntries(Object.entries(words).map(([key, text]) => [`${namespace}:${key}`, text]));
}

const PLURAL = /_(zero|one|two|few|many|other)$/;
const base = (key: string): string => key.replace(PLURAL, '');
const fields = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, field]) => field ?? '').toSorted();

const words = new Map(LANGUAGES.map((lang) => [lang, readWords(lang)]));
const english = words.get('en') ?? {};
const keys = [...new Set(Object.keys(english).map(base))].toSorted();

describe.each(LANGUAGES)('interface words in %s', (lang) => {
  const own = words.get(lang) ?? {};

  test('no key is missing and none is left over', () => {
    expect([...new Set(Object.keys(own).map(base))].toSorted()).toEqual(keys);
  });

  test('counted words have exactly the plural forms that CLDR asks for', () => {
    // Tajik has no rules in most browsers; src/app/i18n.ts gives it those of CLDR, which are English's.
    const forms = new Intl.PluralRules(lang === 'tg' ? 'en' : lang).resolvedOptions().pluralCategories.toSorted();
    const counted = [
      ...new Set(
        Object.keys(english)
          .filter((key) => PLURAL.test(key))
          .map(base),
      ),
    ];
    for (const key of counted) {
      const found = Object.keys(own).filter((other) => base(other) === key && PLURAL.test(other));
      expect([key, ...found.map((other) => other.replace(/^.*_/, '')).toSorted()]).toEqual([key, ...forms]);
    }
  });

  test('no text is empty and every filled-in field is there', () => {
    for (const [key, text] of Object.entries(own)) {
      expect(text.trim(), key).not.toBe('');
      const model = english[key] ?? english[`${base(key)}_other`] ?? '';
      const optional = PLURAL.test(key) && !key.endsWith('_other');
      if (!optional) expect(fields(text), key).toEqual(fields(model));
    }
  });
});

test('every failure has words for what happened and for what to do', () => {
  for (const code of FAILURE_CODES) {
    expect(english).toHaveProperty([`errors:${code}`]);
    expect(english).toHaveProperty([`errors:${code}/do`]);
  }
});

test('every topic, stage, service, section and language has a name', () => {
  const needed = [
    ...TOPICS.map((id) => `common:topic-${id}`),
    ...TERM_TOPICS.map((id) => `glossary:topic-${id}`),
    ...MILESTONE_TYPES.map((id) => `timeline:type-${id}`),
    ...STANDINGS.map((id) => `common:standing-${id}`),
    ...LAW_TYPES.map((id) => `laws:type-${id}`),
    ...LAW_STATUSES.map((id) => `laws:status-${id}`),
    ...PRACTICE_THEMES.map((id) => `practices:theme-${id}`),
    ...PUBLICATION_TYPES.map((id) => `library:type-${id}`),
    ...PUBLICATION_TOPICS.map((id) => (LIBRARY_TOPICS.some((own) => own === id) ? `library:topic-${id}` : `common:topic-${id}`)),
    ...['held', 'linked', 'not-held'].map((id) => `library:held-${id}`),
    ...STAGES.map((id) => `common:stage-${id}`),
    ...SERVICES.map((id) => `common:service-${id}`),
    ...LANGUAGES.map((id) => `common:language-${id}`),
    ...SECTIONS.map((id) => `article:section-${id}`),
  ];
  expect(needed.filter((key) => !keys.includes(key))).toEqual([]);
});

test('every key that the code names exists', () => {
  const named = listSources('src').flatMap(({ path, text }) =>
    [...text.matchAll(/['"`]((?:[a-z]+):[a-z0-9-]+)['"`]/g)].map(([, key]) => ({ path, key: key ?? '' })),
  );
  const namespaces = new Set(keys.map((key) => key.split(':')[0]));
  const missing = named.filter(({ key }) => namespaces.has(key.split(':')[0] ?? '') && !keys.includes(key));
  expect(missing).toEqual([]);
});
