import type { Law } from '#core/law.ts';
import { nameIn } from '#core/organisation-view.ts';
import { dateWords, type Words } from '#core/words.ts';

/** Kind, number, date and country of an act on one line. */
export function lawLine({ type, number, date, country }: Law, words: Words, lang: string): string {
  return [words(`laws:type-${type}`), number && `№ ${number}`, date && dateWords(date, lang), words(`common:country-${country}`)]
    .filter(Boolean)
    .join(' · ');
}

export function lawTable(laws: readonly Law[], words: Words, lang: string): string[][] {
  const heads = ['common:name', 'laws:number', 'laws:date', 'common:country', 'common:type', 'laws:status'];
  return [
    ['id', ...heads.map((key) => words(key))],
    ...laws.map((law) => [
      law.id,
      nameIn(lang, law),
      law.number ?? '',
      law.date ?? '',
      words(`common:country-${law.country}`),
      words(`laws:type-${law.type}`),
      words(`laws:status-${law.status}`),
    ]),
  ];
}
