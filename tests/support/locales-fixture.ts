import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Interface words that the plain page of the fixture's article asks for. */
const ARTICLE =
  'source section-short section-rule section-steps unreviewed machine-translation outdated paragraph-outdated as-of as-of-range undated past-review who-can-help more-people sources doubtful undated-source';
const KEYS = ARTICLE.split(' ').map((key) => `article:${key}`);
const OTHERS = ['common:country-RU', 'common:language-ru', 'people:as-of', 'people:only-inside'];
const PAGE = ['page:open-in-app', 'page:all-pages', 'page:edition'];

/** A folder of words in ky, ru and en, each word its own key; `without` leaves some out: `ky/article:sources`. */
export function fixtureLocales({ without = [] }: { without?: readonly string[] } = {}): string {
  const dir = mkdtempSync(join(tmpdir(), 'tirek-locales-'));
  for (const lang of ['ky', 'ru', 'en']) {
    const namespaces = new Map<string, Record<string, string>>();
    for (const key of [...KEYS, ...OTHERS, ...PAGE].filter((one) => !without.includes(`${lang}/${one}`))) {
      const [namespace = '', name = ''] = key.split(':');
      namespaces.set(namespace, { ...namespaces.get(namespace), [name]: `${name} {{date}}` });
    }
    mkdirSync(join(dir, lang));
    for (const [namespace, words] of namespaces) writeFileSync(join(dir, lang, `${namespace}.json`), JSON.stringify(words));
  }
  return dir;
}
