import { nameIn } from '#core/organisation-view.ts';
import type { Organisation } from '#core/organisation.ts';
import { type ContactCard, vcardText } from '#core/vcard.ts';
import { dateWords, type Words } from '#core/words.ts';

interface CardContext {
  words: Words;
  lang: string;
}

/** What goes into the address book. The warning travels with the number: it must not be lost on the way. */
function contactCard(organisation: Organisation, { words, lang }: CardContext): ContactCard {
  const { phones, email, website, address, city, cityNames, country, geo, hours, risk, asOf } = organisation;
  const town = cityNames?.[lang as keyof typeof cityNames] ?? city;
  const note = [
    risk && `${words('people:risk')} ${risk}`,
    hours && `${words('people:hours')}: ${hours}`,
    asOf ? words('people:as-of', { date: dateWords(asOf, lang) }) : words('people:undated'),
    words('people:not-dialled'),
    'Tirek',
  ];
  return {
    name: nameIn(lang, organisation),
    phones: phones.map(({ number, label }) => ({ number, ...(label ? { label } : {}) })),
    ...(email ? { emails: email } : {}),
    ...(website ? { website } : {}),
    ...(address ? { address } : {}),
    ...(town ? { city: town } : {}),
    country: words(`common:country-${country}`),
    ...(geo ? { geo } : {}),
    note: note.filter(Boolean).join('\n'),
  };
}

/** The card as an address that a link can download without a network. */
export function cardHref(organisation: Organisation, context: CardContext): string {
  return `data:text/vcard;charset=utf-8,${encodeURIComponent(vcardText(contactCard(organisation, context)))}`;
}
