import { describe, expect, test } from 'vitest';
import { checkContent } from '#publish/check.ts';
import { checkTable } from '#publish/check-table.ts';
import { readContentFiles } from '#publish/content-files.ts';
import { isError } from '#publish/problem.ts';
import { parseContent } from '#publish/read-content.ts';
import { type Change, type Changes, contentFolder, problemsOf, swap } from '../support/content-fixture.ts';

const RU = 'articles/unpaid-wages/ru.md';
const KY = 'articles/unpaid-wages/ky.md';
const EN = 'articles/unpaid-wages/en.md';
const META = 'articles/unpaid-wages/meta.yaml';
const FACTS = 'facts/ru-wages.yaml';
const everyLanguage = (change: Change): Changes => ({ [RU]: change, [KY]: change, [EN]: change });

/** One planted fault: what is done, and the start of what the check must say. */
type Fault = [name: string, changes: Changes, said: string];

const ARTICLE_FAULTS: Fault[] = [
  ['a number that no cited fact says', { [RU]: swap('27 093', '28 093') }, `${RU}:10 content/number-without-fact: 28093 stands in no fact`],
  ['a number in the title', { [RU]: swap('не платит', 'не платит 5 лет') }, `${RU}:2 content/number-without-fact: 5 stands`],
  ['a term in words', { [RU]: swap('3 месяцев', 'трёх месяцев') }, `${RU}:7 content/number-in-words: “трёх месяцев”`],
  ['a term in Kyrgyz words', { [KY]: swap('3 айдын', 'үч айдын') }, `${KY}:8 content/number-in-words: “үч айдын”`],
  [
    'numbers that differ between languages',
    { [EN]: swap('1 January', '30 December 2001 or 1 January') },
    `${EN}:11 content/numbers-differ: 2001-12-30 is not in the ru text`,
  ],
  ['a number lost in translation', { [KY]: swap('1 жыл', 'жыл') }, `${KY}:13 content/numbers-differ: 1 of the ru text is missing`],
  [
    'a citation lost in translation',
    { [KY]: swap('[^ru-hotline]', '') },
    `${KY}:8 content/citations-differ: ru-hotline of the ru text is missing`,
  ],
  [
    'a superseded fact',
    everyLanguage(swap('.[^ru-wages-term] ', '.[^ru-wages-old] ')),
    `${RU}:7 content/superseded-fact: ru-wages-old is out of date; cite ru-wages-term`,
  ],
  ['a doubtful fact told as settled', everyLanguage(swap('> ', '')), `${RU}:12 content/doubt-not-told: section “rule” cites ru-wages-bill`],
  [
    'a link to a page that is not there',
    { [RU]: swap('organisation:ru-hotline', 'article:nowhere') },
    `${RU}:16 content/dead-link: the link article:nowhere`,
  ],
  ['a citation of nothing', { [RU]: swap('[^ru-hotline]', '[^ru-hotlin]') }, `${RU}:7 content/unknown-id: [^ru-hotlin]`],
  [
    'a translation with a step more',
    { [EN]: (text) => `${text}3. Wait.\n` },
    `${EN}:16 content/translation-shape: section “steps” has a numbered list of 3 here`,
  ],
  [
    'a translation without a section',
    { [EN]: (text) => text.replace(/## steps[\s\S]*/, '') },
    `${EN}:1 content/bad-markdown: section “steps” is missing`,
  ],
  [
    'a source that changed after it was translated',
    { [RU]: swap('Соберите бумаги', 'Соберите все бумаги') },
    `${KY}:4 content/translation-outdated: ru.md has changed since this was translated (steps 1)`,
  ],
  [
    'a translation of nobody knows what',
    { [EN]: (text) => text.replace(/translation: .*\n/, '') },
    `${EN}:2 content/translation-unstamped:`,
  ],
  ['a language that every article has', { [KY]: () => undefined }, `${META}:1 content/missing-language: ky.md is missing`],
  [
    'services that nobody offers',
    { [META]: swap('[complaints, hotline]', '[shelter]') },
    `${META}:6 content/no-helper: nobody in RU offers shelter`,
  ],
  [
    'a related page that is not there',
    { [META]: (text) => `${text}related: [nowhere]\n` },
    `${META}:9 content/unknown-id: related: there is no article “nowhere”`,
  ],
  ['HTML', { [RU]: swap('бумаги', '<b>бумаги</b>') }, `${RU}:15 content/bad-markdown: HTML is not allowed`],
];

const CATALOGUE_FAULTS: Fault[] = [
  [
    'text where a number belongs',
    { [FACTS]: swap('count: 3', 'count: three') },
    `${FACTS}:10 content/wrong-field: deadline.count: expected a number; found “three” (ru-wages-term)`,
  ],
  [
    'a field nobody knows',
    { [FACTS]: swap('  topic: wages', '  topics: wages') },
    `${FACTS}:1 content/wrong-field: topic: is missing (ru-wages-term)`,
  ],
  [
    'an unknown word',
    { [FACTS]: swap('unit: months', 'unit: moons') },
    `${FACTS}:10 content/wrong-field: deadline.unit: expected one of hours, days`,
  ],
  ['broken YAML', { [FACTS]: swap('  topic: wages', '  topic: [wages') }, `${FACTS}:`],
  [
    'an id used twice',
    { [FACTS]: swap('id: ru-wages-old', 'id: wage') },
    `content/glossary.yaml:1 content/duplicate-id: wage is already the id of content/${FACTS}:16`,
  ],
  [
    'a reference to nothing',
    { [FACTS]: swap('supersededBy: ru-wages-term', 'supersededBy: gone') },
    `${FACTS}:23 content/unknown-id: supersededBy: there is no fact “gone”`,
  ],
  [
    'a milestone of an act that is not there',
    { 'timeline.yaml': swap('  actors: []', '  law: gone\n  actors: []') },
    'timeline.yaml:7 content/unknown-id: law: there is no law “gone”',
  ],
  [
    'an act that nobody gathered',
    { 'laws/ru.yaml': swap('name: Трудовой кодекс РФ / Labour Code', 'name: Кодекс') },
    `${FACTS}:9 content/law-not-gathered:`,
  ],
  [
    'words of a fact with another number',
    { 'facts/ru-wages.ky.yaml': swap('27 093', '27 000') },
    'facts/ru-wages.ky.yaml:4 content/numbers-differ: text.statement: 27093 of the en text is missing; 27000 is not',
  ],
  [
    'a standing that is not translated',
    {
      'timeline.ky.yaml': () => '- id: tl-2025-01-01\n  madeBy: machine\n  text:\n    title: Мыйзам\n    standing: күчүндө\n',
    },
    'timeline.ky.yaml:5 content/wrong-field: text.standing: it is not translated; remove it (tl-2025-01-01)',
  ],
  [
    'an organisation in a town that nobody knows',
    { 'organisations/ru.yaml': swap('  country: RU', '  country: RU\n  city: Atlantis') },
    'organisations/ru.yaml:6 content/unknown-id: content/towns.yaml has no town “Atlantis” in RU',
  ],
  [
    'a town with a clock that nobody keeps',
    { 'towns.yaml': swap('Europe/Moscow', 'Europe/Atlantis') },
    'towns.yaml:1 content/wrong-field: zone: a zone is one of the IANA',
  ],
  [
    'a card that claims what no fact says',
    { 'cards.yaml': swap('в течение 3 месяцев', 'в течение 5 месяцев') },
    'cards.yaml:6 content/number-without-fact: 5 stands in no fact that this line rests on',
  ],
  [
    'a card that rests on a superseded fact',
    { 'cards.yaml': swap('[ru-wages-term]', '[ru-wages-old]') },
    'cards.yaml:6 content/unknown-id: “ru-wages-old” is no fact in force of RU or of a treaty',
  ],
  [
    'a request that names a number',
    { 'cards.yaml': swap('Прошу переводчика', 'Прошу переводчика за 2 часа') },
    'cards.yaml:7 content/number-without-fact: 2 stands',
  ],
  [
    'a sentence whose meaning is not told',
    { 'cards.yaml': swap('    - I ask for an interpreter.\n', '') },
    'cards.yaml:8 content/wrong-field: means: 1 lines for 2 sentences',
  ],
  ['a file that nobody reads', { 'notes.yaml': () => '- a' }, 'notes.yaml:1 content/unknown-file:'],
];

describe('the check', () => {
  test('finds nothing wrong with the fixture', async () => {
    expect(await problemsOf({})).toEqual([]);
  });

  test.each([...ARTICLE_FAULTS, ...CATALOGUE_FAULTS])('finds %s, with file and line', async (_, changes, said) => {
    const problems = await problemsOf(changes);
    const start = said.startsWith('content/') ? said : `content/${said}`;
    expect(
      problems.filter((problem) => problem.startsWith(start)),
      problems.join('\n'),
    ).not.toEqual([]);
  });

  test('tells all problems at once, by file and line', async () => {
    const problems = await problemsOf({ [FACTS]: swap('count: 3', 'count: three'), [META]: swap('[complaints, hotline]', '[shelter]') });
    expect(problems.map((problem) => problem.split(':')[0])).toEqual(problems.map((problem) => problem.split(':')[0]).toSorted());
    expect(problems.length).toBeGreaterThan(1);
  });

  test('takes an outdated translation for a warning: the reader is told, and publication goes on', async () => {
    const dir = await contentFolder({ [RU]: swap('Соберите бумаги', 'Соберите все бумаги') });
    const problems = await checkContent(parseContent(readContentFiles(dir)), '2026-11-24');
    expect([problems.length, problems.some(isError)]).toEqual([2, false]);
  });
});

test('the table counts what there is and what is wanting', async () => {
  const content = parseContent(readContentFiles(await contentFolder()));
  const lines = checkTable(content, [], '2027-01-01')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' '));
  expect(lines).toContain('article 1 1 1 · · · 1');
  expect(lines).toContain('fact 3 1 · · · · ·');
  expect(lines).toContain('past review 1');
  expect(lines).toContain('wages 2 2');
});
