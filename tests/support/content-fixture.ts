import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { acceptTranslation } from '#publish/accept-translation.ts';
import { checkContent } from '#publish/check.ts';
import { type ContentFiles, readContentFiles } from '#publish/content-files.ts';
import { parseContent } from '#publish/read-content.ts';

const SOURCE = `  sources:
    - {url: 'https://example.org/a', title: A page, publisher: Example, date: '2025-02-01'}
`;

const FACTS = `- id: ru-wages-term
  country: RU
  topic: wages
  appliesTo: [all-foreigners]
  statement: >-
    Since 1 January 2025 an employer must pay at least twice a month; a claim is filed within 3 months, and 27,093 roubles
    is the lowest wage.
  law:
    - {name: Трудовой кодекс РФ / Labour Code, article: art. 136, number: 197-ФЗ, date: '2001-12-30'}
  deadline: {event: the day of pay, count: 3, unit: months, direction: forward, whose: reader, kind: latest}
  asOf: '2025-02-01'
${SOURCE}  confidence: high

- id: ru-wages-old
  country: RU
  topic: wages
  appliesTo: [all-foreigners]
  statement: Until 2016 a claim was filed within 3 months.
  law: []
  asOf: '2015-01-01'
  supersededBy: ru-wages-term
${SOURCE}  confidence: high

- id: ru-wages-bill
  country: RU
  topic: wages
  appliesTo: [all-foreigners]
  statement: A bill would make the term 1 year.
  law: []
  status: bill
  asOf: '2025-01-15'
${SOURCE}  confidence: medium
`;

const FACTS_KY = `- id: ru-wages-term
  madeBy: machine
  text:
    statement: >-
      2025-жылдын 1-январынан тартып айлык айына эки жолу берилет; арыз 3 айдын ичинде берилет, эң аз айлык — 27 093 рубль.
`;

const ORGANISATIONS = `- id: ru-hotline
  type: hotline
  name: Labour hotline
  names: {ru: Горячая линия по труду}
  country: RU
  phones: [{number: '+78002000122', hours: 9:00 to 18:00}]
  services: [hotline, complaints]
  asOf: '2025-01-01'
  status: active
  confidence: high
${SOURCE}`;

const LAWS = `- id: ru-labour-code
  type: code
  country: RU
  name: Трудовой кодекс РФ / Labour Code
  names: {ru: Трудовой кодекс РФ}
  number: 197-ФЗ
  date: '2001-12-30'
  status: in-force
  alsoNamed: []
`;

const TERMS = `- id: wage
  topic: labour
  definition: Money paid for work.
  terms: {ru: [{t: зарплата, kind: preferred}]}
`;

const MILESTONES = ['2010-05-01', '2025-01-01'].map(
  (date) => `- id: tl-${date}
  type: law
  country: RU
  date: '${date}'
  title: A law
  summary: What it changed.
  actors: []
  standing: in-force
  status: in force
${SOURCE}`,
);

const TOWNS = `- {id: town-ru-moscow, country: RU, name: Moscow, zone: Europe/Moscow, at: [55.75, 37.62], names: {ru: Москва}}
`;

const CARDS = `- id: card-ru
  country: RU
  officialLanguage: ru
  saidBy: machine
  lines:
    - {as: right, facts: [ru-wages-term], says: Заявление подают в течение 3 месяцев.}
    - {as: request, says: Прошу переводчика.}
  means:
    - A claim is filed within 3 months.
    - I ask for an interpreter.
`;

const META = `id: unpaid-wages
topic: wages
stages: [in-trouble]
countries: [RU]
appliesTo: [all-foreigners]
services: [complaints, hotline]
sourceLanguage: ru
review: {state: unreviewed}
`;

const TEXT_RU = `---
title: Работодатель не платит
summary: Что делать, если не платят 3 месяца и больше.
---

## short
Заявление подают в течение 3 месяцев.[^ru-wages-term] Звоните: 8 800 200-01-22.[^ru-hotline]

## rule
С 1 января 2025 года зарплата не ниже **27 093 рублей**.[^ru-wages-term]

> Пока это только законопроект: 1 год вместо 3 месяцев.[^ru-wages-bill][^ru-wages-term]

## steps
1. Соберите бумаги.
2. Позвоните на [линию](organisation:ru-hotline).
`;

const TEXT_KY = `---
title: Айлыгымды бербей жатат
summary: Эгер 3 ай же андан көп төлөнбөсө, эмне кылуу керек.
---

## short
Арыз 3 айдын ичинде берилет.[^ru-wages-term] Чалыңыз: 8 800 200-01-22.[^ru-hotline]

## rule
2025-жылдын 1-январынан тартып айлык **27 093 рублдан** кем эмес.[^ru-wages-term]

> Бул азырынча мыйзам долбоору: 3 айдын ордуна 1 жыл.[^ru-wages-bill][^ru-wages-term]

## steps
1. Кагаздарды чогултуңуз.
2. [Линияга](organisation:ru-hotline) чалыңыз.
`;

const TEXT_EN = `---
title: My employer does not pay
summary: What to do when you were not paid for 3 months or more.
---

## short
A claim is filed within 3 months.[^ru-wages-term] Call 8 800 200-01-22.[^ru-hotline]

## rule
Since 1 January 2025 a wage is at least **27,093 roubles**.[^ru-wages-term]

> So far this is only a bill: 1 year instead of 3 months.[^ru-wages-bill][^ru-wages-term]

## steps
1. Gather your papers.
2. Call the [line](organisation:ru-hotline).
`;

const FILES: Record<string, string> = {
  'facts/ru-wages.yaml': FACTS,
  'facts/ru-wages.ky.yaml': FACTS_KY,
  'organisations/ru.yaml': ORGANISATIONS,
  'laws/ru.yaml': LAWS,
  'glossary.yaml': TERMS,
  'towns.yaml': TOWNS,
  'cards.yaml': CARDS,
  'timeline.yaml': MILESTONES.join('\n'),
  'articles/unpaid-wages/meta.yaml': META,
  'articles/unpaid-wages/ru.md': TEXT_RU,
  'articles/unpaid-wages/ky.md': TEXT_KY,
  'articles/unpaid-wages/en.md': TEXT_EN,
};

/** A change to one file: its new text, made from the old one; undefined takes the file away. */
export type Change = (text: string) => string | undefined;
export type Changes = Record<string, Change>;

function write(dir: string, path: string, text: string): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text);
}

/** A new folder `content/` with one right article and all that it rests on, then the changes, which plant the faults. */
export async function contentFolder(changes: Changes = {}): Promise<string> {
  const dir = join(mkdtempSync(join(tmpdir(), 'tirek-')), 'content');
  const files = new Map(Object.entries(FILES));
  for (const lang of ['ky', 'en']) {
    const read: ContentFiles = new Map([...files].map(([path, text]) => [`content/${path}`, text]));
    const { file, text } = await acceptTranslation(read, 'unpaid-wages', lang);
    files.set(file.replace('content/', ''), text);
  }
  for (const [path, change] of Object.entries(changes)) {
    const text = change(files.get(path) ?? '');
    if (text === undefined) files.delete(path);
    else files.set(path, text);
  }
  for (const [path, text] of files) write(dir, path, text);
  return dir;
}

/** What the check says of the content with these changes: `content/facts/ru-wages.yaml:3 content/wrong-field: words`. */
export async function problemsOf(changes: Changes): Promise<string[]> {
  const content = parseContent(readContentFiles(await contentFolder(changes)));
  const problems = await checkContent(content, '2026-11-24');
  return problems.map(({ file, line, code, message }) => `${file}:${line} ${code}: ${message}`);
}

/** A change that replaces words which must be there. */
export function swap(from: string, to: string): Change {
  return (text) => {
    if (!text.includes(from)) throw new Error(`the fixture has no “${from}”`);
    return text.replace(from, to);
  };
}
