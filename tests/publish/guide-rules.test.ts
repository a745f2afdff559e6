import { describe, expect, test } from 'vitest';
import { type Change, type Changes, swap } from '../support/content-fixture.ts';
import { guideProblems } from '../support/guide-fixture.ts';

const PLAN = 'interviews/not-paid.yaml';
const CASES = 'interviews/not-paid.cases.yaml';
const words = (lang: string): string => `interviews/not-paid.${lang}.yaml`;
const META = 'letters/claim/meta.yaml';
const letter = (lang: string): string => `letters/claim/${lang}.yaml`;
const all = (change: Change): Changes => ({ [words('ru')]: change, [words('ky')]: change, [words('en')]: change });

/** One planted fault: what is done, and the start of what the check must say. */
type Fault = [name: string, changes: Changes, said: string];

const INTERVIEW_FAULTS: Fault[] = [
  [
    'a condition on a later question',
    { [PLAN]: swap('if: {citizenship: [UZ, other]}', 'if: {payday: [unknown]}') },
    `${PLAN}:10 content/wrong-condition: “payday” is asked later`,
  ],
  [
    'a condition on no question',
    { [PLAN]: swap('{patent: [none]}', '{patents: [none]}') },
    `${PLAN}:30 content/wrong-condition: there is no question “patents”`,
  ],
  [
    'a condition on an answer that cannot be given',
    { [PLAN]: swap('{patent: [none]}', '{patent: [nothing]}') },
    `${PLAN}:30 content/wrong-condition: patent: nothing is not among its answers`,
  ],
  [
    'a term of a fact that has none',
    { [PLAN]: swap('term: ru-wages-term, is: over', 'term: ru-wages-bill, is: over') },
    `${PLAN}:24 content/wrong-condition: payday: “ru-wages-bill” is no fact with a deadline`,
  ],
  [
    'an outcome without a fact',
    { [PLAN]: swap('level: calm\n    facts: [ru-wages-term]', 'level: calm\n    facts: []') },
    `${PLAN}:32 content/wrong-field: outcomes[2].facts: must be at least 1 long`,
  ],
  [
    'a fact that is not there',
    { [PLAN]: swap('{id: claim, facts: [ru-wages-term]}', '{id: claim, facts: [ru-wages-trem]}') },
    `${PLAN}:13 content/unknown-id: outcome in-time: there is no fact “ru-wages-trem”`,
  ],
  [
    'a superseded fact',
    { [PLAN]: swap('{id: claim, facts: [ru-wages-term]}', '{id: claim, facts: [ru-wages-old]}') },
    `${PLAN}:13 content/superseded-fact: outcome in-time: ru-wages-old`,
  ],
  [
    'a bill told as law',
    {
      [PLAN]: swap('    warnings:\n      - {id: bill, kind: doubt, facts: [ru-wages-bill]}\n', ''),
      ...all(swap('    warnings: ', '    # ')),
    },
    `${PLAN}:23 content/doubt-not-told: outcome late: ru-wages-bill is doubtful`,
  ],
  [
    'a letter that is not there',
    { [PLAN]: swap('letters: [claim]', 'letters: [claims]') },
    `${PLAN}:21 content/unknown-id: there is no letter “claims”`,
  ],
  [
    'an article that is not there',
    { [PLAN]: swap('articles: [unpaid-wages]', 'articles: [paid-wages]') },
    `${PLAN}:22 content/unknown-id: there is no article “paid-wages”`,
  ],
  [
    'services that nobody offers',
    { [PLAN]: swap('services: [complaints]', 'services: [shelter]') },
    `${PLAN}:13 content/no-helper: nobody offers`,
  ],
  [
    'a deadline counted from no date',
    { [PLAN]: swap('from: payday', 'from: patent') },
    `${PLAN}:19 content/wrong-field: “patent” is no question that asks for a date`,
  ],
  [
    'answers that lead to no outcome',
    { [PLAN]: swap(', {payday: [unknown]}', '') },
    `${PLAN}:12 content/dead-end: no outcome holds for {"citizenship":"KG","payday":"unknown"}`,
  ],
  [
    'an outcome that nobody reaches',
    { [PLAN]: swap('if: {patent: [none]}', 'if: {patent: [none], citizenship: [KG]}') },
    `${PLAN}:29 content/unreachable: no answers lead to outcome no-patent`,
  ],
  [
    'a question that nobody is asked',
    {
      [PLAN]: swap(
        '  - {id: payday, kind: date',
        '  - {id: never, kind: one, answers: [held, none], if: {citizenship: [KG], patent: [held]}}\n  - {id: payday, kind: date',
      ),
    },
    `${PLAN}:11 content/unreachable: question never`,
  ],
  [
    'a question twice',
    { [PLAN]: swap('{id: patent, kind', '{id: citizenship, kind') },
    `${PLAN}:10 content/duplicate-id: “citizenship” stands twice`,
  ],
  [
    'a question of kind one without answers',
    { [PLAN]: swap('kind: one, answers: [held, none],', 'kind: one,') },
    `${PLAN}:10 content/wrong-field: question patent: it needs answers`,
  ],
  [
    'a field nobody knows',
    { [PLAN]: swap('level: calm', 'levels: calm') },
    `${PLAN}:31 content/wrong-field: outcomes[2].levels: there is no such field`,
  ],
  [
    'a case that comes out otherwise',
    { [CASES]: swap('outcomes: [late, no-patent]', 'outcomes: [late]') },
    `${CASES}:6 content/case-fails: case “an Uzbek citizen too late and without a patent”: comes to late, no-patent, not to late`,
  ],
  [
    'a last day worked out otherwise',
    { [CASES]: swap('2027-01-31', '2027-01-29') },
    `${CASES}:1 content/case-fails: case “a Kyrgyz citizen in time”: the term of ru-wages-term ends on 2027-01-31, not on 2027-01-29`,
  ],
  [
    'a case that answers what is not asked',
    { [CASES]: swap('{citizenship: KG, payday', '{citizenship: KG, patent: held, payday') },
    `${CASES}:1 content/case-fails: case “a Kyrgyz citizen in time”: patent is not asked`,
  ],
  [
    'a case with an impossible date',
    { [CASES]: swap('2026-06-01', '2026-06-31') },
    `${CASES}:6 content/case-fails: case “an Uzbek citizen too late and without a patent”: stops at the question payday (impossible-date)`,
  ],
  [
    'fewer than three cases',
    { [CASES]: (text) => text.split('- name: who')[0] },
    `${PLAN}:1 content/case-fails: not-paid needs at least 3 cases`,
  ],
];

const WORDS_FAULTS: Fault[] = [
  [
    'a number that the named facts do not say',
    all((text) => text.replace(/text: (.*)3/, 'text: $14')),
    `${words('ru')}:13 content/number-without-fact: outcomes.in-time.text: 4 stands in none`,
  ],
  [
    'a number where no fact is named',
    all(swap('patent:\n    ask: ', 'patent:\n    ask: 27093 ')),
    `${words('ru')}:6 content/number-without-fact: questions.patent.ask: 27093 stands in none of the facts named for this text (none is named)`,
  ],
  [
    'a term in words',
    { [words('ru')]: swap('течение 3 месяцев', 'течение трёх месяцев') },
    `${words('ru')}:13 content/number-in-words: outcomes.in-time.text: “трёх месяцев”`,
  ],
  [
    'numbers that differ between languages',
    { [words('en')]: swap('within 3 months', 'within 2 months') },
    `${words('en')}:14 content/numbers-differ: outcomes.in-time.text: 3, 2`,
  ],
  [
    'a text that a language lacks',
    { [words('ky')]: swap('steps: {claim: Арыз бериңиз.}', 'steps: {}') },
    `${words('ky')}:15 content/missing-words: outcomes.in-time.steps.claim: is missing`,
  ],
  [
    'a text of nothing',
    { [words('ky')]: swap('steps: {claim: Арыз бериңиз.}', 'steps: {claim: Арыз бериңиз., wait: Күтүңүз.}') },
    `${words('ky')}:15 content/words-differ: outcomes.in-time.steps.wait`,
  ],
  [
    'a hint that only the source has',
    { [words('ru')]: swap('why: Отсюда идёт срок.', 'why: Отсюда идёт срок., hint: Любой день.') },
    `${words('ky')}:10 content/words-differ: questions.payday.hint: ru has this text; translate it`,
  ],
  ['a language that is missing', { [words('ky')]: () => undefined }, `${PLAN}:1 content/missing-language: the words in ky are missing`],
  [
    'a source that changed after it was translated',
    { [words('ru')]: swap('Вы успеваете', 'Вы ещё успеваете') },
    `${words('ky')}:3 content/translation-outdated: translation: the ru words have changed (outcomes.in-time.title)`,
  ],
  [
    'a translation of nobody knows what',
    { [words('en')]: (text) => text.replace(/translation: .*\n/, '') },
    `${words('en')}:1 content/translation-unstamped`,
  ],
  ['a file that nobody reads', { 'interviews/not-paid.de.yaml': () => 'a: b' }, 'interviews/not-paid.de.yaml:1 content/unknown-file'],
  ['words without a structure', { [PLAN]: () => undefined }, `${words('en')}:1 content/wrong-field: “not-paid” has no structure`],
];

const LETTER_FAULTS: Fault[] = [
  [
    'a slot of no field',
    { [letter('ru')]: swap('От {name}', 'От {nme}') },
    `${letter('ru')}:10 content/wrong-slot: body.from: there is no field “nme”`,
  ],
  [
    'a slot lost in translation',
    { [letter('ky')]: swap('{name} тарабынан', 'Мен тараптан') },
    `${letter('ky')}:11 content/wrong-slot: body.from: the slots are {}; in ru they are {name}`,
  ],
  [
    'an optional field where nothing may be left out',
    { [META]: swap('{id: contact, style: address, if: {phone: filled}}', '{id: contact, style: address}') },
    `${letter('ru')}:11 content/wrong-slot: body.contact: phone may be empty`,
  ],
  [
    'a field that the letter does not use',
    { [META]: swap('  - {id: phone, kind: text}', '  - {id: phone, kind: text}\n  - {id: age, kind: number}') },
    `${letter('ru')}:9 content/wrong-slot: field age is asked for and used nowhere`,
  ],
  [
    'a condition on a choice that cannot be made',
    { [META]: swap('{how: [cash]}', '{how: [gold]}') },
    `${META}:18 content/wrong-condition: gold is not among the choices of how`,
  ],
  [
    'no words in the language of the receiver',
    { [META]: swap('receiverLanguages: [ru]', 'receiverLanguages: [kk]') },
    `${META}:6 content/missing-language: the receiver reads kk`,
  ],
  [
    'a letter that rests on a bill and does not say so',
    { [META]: swap('facts: [ru-wages-term]', 'facts: [ru-wages-term, ru-wages-bill]') },
    `${META}:7 content/doubt-not-told`,
  ],
  [
    'a number that no fact says',
    { [letter('en')]: swap('within 3 months', 'within 6 months') },
    `${letter('en')}:4 content/number-without-fact: before: 6 stands in none`,
  ],
];

const HOLIDAYS = `id: holidays-ru
kind: holidays
country: RU
weekend: [sat, sun]
years:
  2026:
    source: {publisher: A, title: B, url: 'https://example.org', date: null}
    daysOff:
      - {on: 2026-01-01, name: {en: New Year, ru: Новый год, ky: Жаңы жыл}}
      - {on: 2026-05-01, name: {en: May Day, ru: Первое мая, ky: Биринчи май}}
    workingWeekendDays: [2026-01-10]
`;
const holidays = (from: string, to: string): Changes => ({ 'holidays/ru.yaml': () => swap(from, to)(HOLIDAYS) });

const HOLIDAY_FAULTS: Fault[] = [
  [
    'a day off that no calendar has',
    holidays('2026-05-01', '2026-02-30'),
    'holidays/ru.yaml:10 content/wrong-field: daysOff: 2026-02-30 is in no calendar',
  ],
  [
    'a day off of another year',
    holidays('2026-05-01', '2025-05-01'),
    'holidays/ru.yaml:10 content/wrong-field: daysOff: 2025-05-01 is not in 2026',
  ],
  [
    'a working weekend day that is a Monday',
    holidays('[2026-01-10]', '[2026-01-12]'),
    'holidays/ru.yaml:11 content/wrong-field: workingWeekendDays: 2026-01-12 is no weekend day',
  ],
];

describe('the check', () => {
  test('finds nothing wrong with a right interview, letter and list of days off', async () => {
    expect(await guideProblems({ 'holidays/ru.yaml': () => HOLIDAYS })).toEqual([]);
  });

  test.each([...INTERVIEW_FAULTS, ...WORDS_FAULTS, ...LETTER_FAULTS, ...HOLIDAY_FAULTS])('finds %s', async (_, changes, said) => {
    const problems = await guideProblems(changes);
    expect(
      problems.filter((problem) => problem.startsWith(`content/${said}`)),
      problems.join('\n'),
    ).not.toEqual([]);
  });
});
