import { type ArrangedPeople, arrangePeople } from '#core/arrange-people.ts';
import { isUrgent, type Organisation } from '#core/organisation.ts';
import type { Town } from '#core/town.ts';
import { listOrganisations } from '#store/organisations.ts';
import { listSaved } from '#store/saved.ts';
import { listTowns } from '#store/towns.ts';
import { useLive } from '#store/use-live.ts';
import { today, useLanguage, useTools } from '../tools.ts';
import { ANY, filterOf, type Filters } from './use-filters.ts';

export interface FoundPeople extends ArrangedPeople {
  /** The town distances are told from. */
  near: Town | undefined;
  towns: Town[];
  /** Hotlines of the country that can be called from anywhere: offered when nobody fits. */
  hotlines: Organisation[];
}

/** Who fits the filters, and what to offer when nobody does. */
export function useFoundPeople(filters: Filters): FoundPeople | undefined {
  const lang = useLanguage();
  const tools = useTools();
  const key = Object.values(filters).join('|');
  return useLive(
    async (db) => {
      const [found, country, towns, saved] = await Promise.all([
        listOrganisations(db, filterOf(filters)),
        listOrganisations(db, filters.country === ANY ? {} : { country: filters.country }),
        listTowns(db),
        listSaved(db),
      ]);
      const near = towns.find(({ id }) => id === filters.near);
      const wish = {
        near,
        isOpen: filters.open !== '',
        only: filters.saved ? new Set(saved.map(({ id }) => id)) : undefined,
        months: Number(filters.fresh) || undefined,
        order: filters.sort,
      };
      const scene = { towns, moment: tools.now(), today: today(tools), lang };
      return { ...arrangePeople(found, wish, scene), near, towns, hotlines: country.filter(isUrgent) };
    },
    [key, lang],
  );
}
