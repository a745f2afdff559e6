import { nameIn } from '#core/organisation-view.ts';
import type { Organisation } from '#core/organisation.ts';
import type { Names } from '#core/shape.ts';
import type { Words } from '#core/words.ts';

/** Country and town. */
export function placeWords({ country, city, cityNames }: Organisation, words: Words, lang: string): string {
  return [words(`common:country-${country}`), cityNames?.[lang as keyof Names] ?? city].filter(Boolean).join(', ');
}

/** The directory as a table. The warning travels with the contact. */
export function groupTable(groups: readonly Organisation[], words: Words, lang: string): string[][] {
  const heads = ['common:name', 'common:type', 'common:country', 'people:city', 'groups:service', 'people:contacts'];
  return [
    ['id', ...heads.map((key) => words(key)), 'e-mail', 'www', words('people:risk')],
    ...groups.map((one) => [
      one.id,
      nameIn(lang, one),
      words(`common:kind-${one.type}`),
      words(`common:country-${one.country}`),
      one.cityNames?.[lang as keyof Names] ?? one.city ?? '',
      one.services.map((service) => words(`common:service-${service}`)).join('; '),
      one.phones.map(({ number }) => number).join('; '),
      (one.email ?? []).join('; '),
      one.website ?? '',
      one.risk ?? '',
    ]),
  ];
}
