import { acceptTranslation } from '#publish/accept-translation.ts';
import type { ContentFiles } from '#publish/content-files.ts';
import { type Changes, problemsOf } from './content-fixture.ts';

/** One right interview and one right letter that rest on the facts of content-fixture.ts. */

const INTERVIEW = `id: not-paid
topic: wages
stages: [in-trouble]
countries: [RU]
services: [complaints]
sourceLanguage: ru
review: {state: unreviewed}
questions:
  - {id: citizenship, kind: country, answers: [KG, UZ, other]}
  - {id: patent, kind: one, answers: [held, none], if: {citizenship: [UZ, other]}}
  - {id: payday, kind: date, when: past, unknown: true}
outcomes:
  - id: in-time
    if: [{payday: {term: ru-wages-term, is: running}}, {payday: [unknown]}]
    level: soon
    facts: [ru-wages-term]
    steps:
      - {id: claim, facts: [ru-wages-term]}
    deadlines:
      - {fact: ru-wages-term, from: payday}
    letters: [claim]
    articles: [unpaid-wages]
  - id: late
    if: {payday: {term: ru-wages-term, is: over}}
    level: soon
    facts: [ru-wages-term, ru-wages-bill]
    warnings:
      - {id: bill, kind: doubt, facts: [ru-wages-bill]}
  - id: no-patent
    if: {patent: [none]}
    level: calm
    facts: [ru-wages-term]
`;

const WORDS: Record<string, string> = {
  ru: `title: Мне не платят
summary: Узнайте, успеваете ли вы за 3 месяца.
questions:
  citizenship: {ask: Чей вы гражданин?, why: Чтобы знать о патенте.}
  patent:
    ask: Есть ли патент?
    why: Без патента штраф.
    answers: {held: Есть, none: Нет}
  payday: {ask: Когда должны были заплатить?, why: Отсюда идёт срок.}
outcomes:
  in-time:
    title: Вы успеваете
    text: Заявление подают в течение 3 месяцев.
    steps: {claim: Подайте заявление.}
    deadlines: {ru-wages-term: Подать заявление}
  late:
    title: Похоже, поздно
    text: Заявление подают в течение 3 месяцев.
    warnings: {bill: Законопроект дал бы 1 год.}
  no-patent:
    title: Сначала патент
    text: Узнайте о патенте.
`,
  ky: `title: Мага төлөбөй жатышат
summary: 3 айга үлгүрөсүзбү, билип алыңыз.
translation: {from: ru, by: machine, hashes: []}
questions:
  citizenship: {ask: Кайсы өлкөнүн жаранысыз?, why: Патент жөнүндө билүү үчүн.}
  patent:
    ask: Патентиңиз барбы?
    why: Патентсиз айып салынат.
    answers: {held: Бар, none: Жок}
  payday: {ask: Качан төлөшү керек эле?, why: Мөөнөт ушундан жүрөт.}
outcomes:
  in-time:
    title: Үлгүрөсүз
    text: Арыз 3 айдын ичинде берилет.
    steps: {claim: Арыз бериңиз.}
    deadlines: {ru-wages-term: Арыз берүү}
  late:
    title: Кеч болгондой
    text: Арыз 3 айдын ичинде берилет.
    warnings: {bill: Мыйзам долбоору 1 жыл берет эле.}
  no-patent:
    title: Адегенде патент
    text: Патент жөнүндө билиңиз.
`,
  en: `title: I am not paid
summary: See whether you are in time for the 3 months.
translation: {from: ru, by: machine, hashes: []}
questions:
  citizenship: {ask: Whose citizen are you?, why: To know about the patent.}
  patent:
    ask: Have you a patent?
    why: Without one there is a fine.
    answers: {held: Yes, none: No}
  payday: {ask: When should you have been paid?, why: The term runs from it.}
outcomes:
  in-time:
    title: You are in time
    text: A claim is filed within 3 months.
    steps: {claim: File the claim.}
    deadlines: {ru-wages-term: File the claim}
  late:
    title: It seems too late
    text: A claim is filed within 3 months.
    warnings: {bill: A bill would give 1 year.}
  no-patent:
    title: The patent first
    text: Find out about the patent.
`,
};

const CASES = `- name: a Kyrgyz citizen in time
  on: 2026-11-24
  answers: {citizenship: KG, payday: 2026-10-31}
  outcomes: [in-time]
  deadlines: {ru-wages-term: 2027-01-31}
- name: an Uzbek citizen too late and without a patent
  on: 2026-11-24
  answers: {citizenship: UZ, patent: none, payday: 2026-06-01}
  outcomes: [late, no-patent]
- name: who does not know the day
  on: 2026-11-24
  answers: {citizenship: other, patent: held, payday: unknown}
  outcomes: [in-time]
`;

const LETTER = `id: claim
topic: wages
stages: [in-trouble]
countries: [RU]
receiver: employer
receiverLanguages: [ru]
facts: [ru-wages-term]
services: [complaints]
sourceLanguage: ru
review: {state: unreviewed}
fields:
  - {id: name, kind: text, required: true, maxLength: 100}
  - {id: phone, kind: text}
  - {id: how, kind: choice, required: true, choices: [cash, card]}
body:
  - {id: from, style: address}
  - {id: contact, style: address, if: {phone: filled}}
  - {id: ask, style: text, if: {how: [cash]}}
`;

const LETTER_WORDS: Record<string, string> = {
  ru: `title: Требование
summary: Письмо работодателю о деньгах.
before: Заявление подают в течение 3 месяцев.
after: [Отдайте письмо.]
fields:
  name: {label: Имя, example: Асан 1990}
  phone: {label: Телефон}
  how: {label: Как платили, choices: {cash: Деньгами, card: На карту}}
body:
  from: 'От {name}'
  contact: 'Телефон {phone}'
  ask: Прошу заплатить.
`,
  ky: `title: Талап
summary: Акча жөнүндө иш берүүчүгө кат.
translation: {from: ru, by: machine, hashes: []}
before: Арыз 3 айдын ичинде берилет.
after: [Катты бериңиз.]
fields:
  name: {label: Аты, example: Асан}
  phone: {label: Телефон}
  how: {label: Кантип төлөшкөн, choices: {cash: Акчалай, card: Картага}}
body:
  from: '{name} тарабынан'
  contact: 'Телефон {phone}'
  ask: Төлөп берүүңүздү суранам.
`,
  en: `title: Demand
summary: A letter to the employer about money.
translation: {from: ru, by: machine, hashes: []}
before: A claim is filed within 3 months.
after: [Hand it over.]
fields:
  name: {label: Name, example: Asan}
  phone: {label: Phone}
  how: {label: How were you paid, choices: {cash: Cash, card: By card}}
body:
  from: 'From {name}'
  contact: 'Phone {phone}'
  ask: I ask to be paid.
`,
};

function plainFiles(): Map<string, string> {
  return new Map([
    ['interviews/not-paid.yaml', INTERVIEW],
    ['interviews/not-paid.cases.yaml', CASES],
    ...Object.entries(WORDS).map(([lang, text]): [string, string] => [`interviews/not-paid.${lang}.yaml`, text]),
    ['letters/claim/meta.yaml', LETTER],
    ...Object.entries(LETTER_WORDS).map(([lang, text]): [string, string] => [`letters/claim/${lang}.yaml`, text]),
  ]);
}

/** The files of both with their translations accepted, as changes for `contentFolder`. */
export async function guideFiles(): Promise<Changes> {
  const files = plainFiles();
  for (const [id, lang] of [
    ['not-paid', 'ky'],
    ['not-paid', 'en'],
    ['claim', 'ky'],
    ['claim', 'en'],
  ] as const) {
    const read: ContentFiles = new Map([...files].map(([path, text]) => [`content/${path}`, text]));
    const { file, text } = await acceptTranslation(read, id, lang);
    files.set(file.replace('content/', ''), text);
  }
  return Object.fromEntries([...files].map(([path, text]) => [path, () => text]));
}

/** What the check says when these faults are planted in them. */
export async function guideProblems(changes: Changes): Promise<string[]> {
  const files = await guideFiles();
  const planted = Object.entries(changes).map(([path, change]) => [path, (text: string) => change(files[path]?.(text) ?? text)] as const);
  return problemsOf({ ...files, ...Object.fromEntries(planted) });
}
