import { addMonths, CONTACT_MONTHS, firstDay } from './freshness.ts';
import type { Build } from './markup.ts';
import type { Organisation, Phone } from './organisation.ts';
import type { Names } from './shape.ts';
import { dateWords, type Words } from './words.ts';

/** The name a reader of `lang` recognises best: theirs, else Russian, else the English working name. */
export function nameIn(lang: string, { name, names }: { name: string; names: Names }): string {
  return names[lang as keyof Names] ?? (lang === 'en' ? name : (names.ru ?? name));
}

/** In which language the name is that `nameIn` chose. */
export function nameLanguage(lang: string, { names }: { names: Names }): string {
  if (names[lang as keyof Names]) return lang;
  return lang !== 'en' && names.ru ? 'ru' : 'en';
}

/** `tel:` address of a phone; digits and + only, so every dialler takes it. */
export function telHref(phone: Phone): string {
  return `tel:${phone.number}`;
}

/** How the national digits of a country code are grouped where people write them down. */
const GROUPS: Record<string, RegExp> = {
  '7': /^(\d{3})(\d{3})(\d{2})(\d{2})$/,
  '90': /^(\d{3})(\d{3})(\d{2})(\d{2})$/,
  '996': /^(\d{3})(\d{2})(\d{2})(\d{2})$/,
  '992': /^(\d{2})(\d{3})(\d{2})(\d{2})$/,
  '998': /^(\d{2})(\d{3})(\d{2})(\d{2})$/,
  '1': /^(\d{3})(\d{3})(\d{4})$/,
};

/** Groups an international number for reading aloud and copying onto paper: +996 312 66 01 07, +7 925 115 50 47. */
export function phoneWords(number: string): string {
  const [, code = '', rest = ''] = /^\+(996|998|992|971|[17]|82|90|44|49|48|81)(\d+)$/.exec(number) ?? [];
  if (!code) return number;
  const groups = GROUPS[code]?.exec(rest)?.slice(1) ?? inPairs(rest);
  return [`+${code}`, ...groups].filter(Boolean).join(' ');
}

/** Pairs from the end; an odd number begins with three (or its only digit). */
function inPairs(digits: string): string[] {
  const head = digits.length % 2 === 0 ? '' : digits.slice(0, 3);
  return [head, ...(digits.slice(head.length).match(/\d{2}/g) ?? [])];
}

/** True when the page a contact comes from is too old, or undated: the reader is told to check before going. */
export function isStaleContact(organisation: Pick<Organisation, 'asOf'>, today: string): boolean {
  return organisation.asOf === undefined || today > addMonths(firstDay(organisation.asOf), CONTACT_MONTHS);
}

interface CardContext {
  words: Words;
  lang: string;
  /** What a list knows of them besides: how far, whether open. */
  remarks?: readonly string[];
}

/** Name, town, first phones to call, where the contact is known from. Used on pages and in lists. */
export function organisationCard<N>(build: Build<N>, o: Organisation, { words, lang, remarks = [] }: CardContext): N {
  const town = o.cityNames?.[lang as keyof Names] ?? o.city;
  const place = [words(`common:country-${o.country}`), town].filter(Boolean).join(', ');
  const risk = o.risk ? [build('p', { class: 'risk' }, words('people:risk'))] : [];
  const calls = o.phones.slice(0, 2).map((phone) => callView(build, phone, words));
  const asOf = o.asOf ? words('people:as-of', { date: dateWords(o.asOf, lang) }) : words('people:undated');
  return build(
    'div',
    { class: 'card' },
    build('a', { class: 'card-title', href: `/people/${o.id}` }, nameIn(lang, o)),
    build('p', { class: 'card-place' }, place),
    ...remarks.map((remark) => build('p', { class: 'card-remark' }, remark)),
    ...risk,
    ...calls,
    build('p', { class: 'card-note' }, o.status === 'active' ? asOf : `${asOf} ${words('people:call-first')}`),
  );
}

function callView<N>(build: Build<N>, phone: Phone, words: Words): N {
  const where = phone.shortCode ? ` ${words('people:only-inside')}` : '';
  return build('p', {}, build('a', { class: 'call', href: telHref(phone) }, phoneWords(phone.number)), where);
}
