import type { Organisation } from '#core/organisation.ts';

/** In which language the words of an entry are; English is what they are written in. */
export function shownLanguage(organisation: Organisation): string {
  return 'lang' in organisation ? String(organisation.lang) : 'en';
}
