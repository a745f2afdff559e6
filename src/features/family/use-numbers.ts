import { isUrgent, type Organisation } from '#core/organisation.ts';
import { listOrganisations } from '#store/organisations.ts';
import { useLive } from '#store/use-live.ts';

/** Whom a card for a country can name. */
export interface CardNumbers {
  consulates: Organisation[];
  /** Emergency numbers first, then hotlines; as many as a wallet card holds. */
  lines: Organisation[];
}

const LINES_ON_CARD = 4;

export function useCardNumbers(country: string): CardNumbers {
  const found = useLive((db) => listOrganisations(db, { country }), [country]) ?? [];
  const isConsulate = ({ type, phones }: Organisation): boolean => ['embassy', 'consulate'].includes(type) && phones.length > 0;
  // Who brings danger with a call is not written on a card that others may find.
  const urgent = found.filter((organisation) => isUrgent(organisation) && !isConsulate(organisation) && !organisation.risk);
  const first = ({ services }: Organisation): number => (services.includes('emergency') ? 0 : 1);
  return { consulates: found.filter(isConsulate), lines: urgent.toSorted((a, b) => first(a) - first(b)).slice(0, LINES_ON_CARD) };
}
