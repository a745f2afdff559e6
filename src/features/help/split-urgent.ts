import type { Organisation } from '#core/organisation.ts';

/** Urgent lines of one country in the order in which a frightened person needs them. */
export interface UrgentLines {
  /** 112 and what belongs to it. */
  emergency: Organisation[];
  /** Hotlines, consulates and shelters that answer in trouble. */
  others: Organisation[];
}

/** Editors name the police, fire and ambulance numbers of a country `<country>-emergency` (docs/for-editors.md). */
function isService({ id, country }: Organisation): boolean {
  return id === `${country.toLowerCase()}-emergency`;
}

export function splitUrgent(organisations: readonly Organisation[], country: string): UrgentLines {
  const here = organisations.filter((organisation) => organisation.country === country);
  return { emergency: here.filter(isService), others: here.filter((organisation) => !isService(organisation)) };
}

/** Countries with an urgent line, in the order in which the store lists them. */
export function urgentCountries(organisations: readonly Organisation[]): string[] {
  return [...new Set(organisations.map(({ country }) => country))];
}

/** The country on the screen: the one in the address, else the first that the reader follows, else the first of all. */
export function chosenCountry(asked: string | null, followed: readonly string[], countries: readonly string[]): string | undefined {
  return [asked, ...followed, ...countries].find((country) => country !== null && countries.includes(country)) ?? undefined;
}
