import type { Organisation } from '#core/organisation.ts';
import { coverage } from '#core/partners.ts';
import { SERVICES } from '#core/vocabulary.ts';
import { type ReactNode, useId } from 'react';
import { useWords } from '../tools.ts';

interface OverviewProps {
  organisations: readonly Organisation[];
  /** What else the address holds besides service and country. */
  offices: string;
}

/** Services by countries with how many do each: where many stand together, and where nobody does. */
export function Overview({ organisations, offices }: OverviewProps): ReactNode {
  const words = useWords();
  const id = useId();
  const rows = coverage(organisations);
  const countries = busiestFirst(organisations);
  return (
    // A region that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="overview" aria-labelledby={id} tabIndex={0}>
      <table>
        <caption className="unseen" id={id}>
          {words('groups:overview')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words('groups:service')}</th>
            {countries.map((country) => (
              <th key={country} scope="col">
                {words(`common:country-${country}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {SERVICES.filter((service) => rows.has(service)).map((service) => (
            <tr key={service}>
              <th scope="row">{words(`common:service-${service}`)}</th>
              {countries.map((country) => (
                <Cell key={country} service={service} country={country} count={rows.get(service)?.get(country)} offices={offices} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function busiestFirst(organisations: readonly Organisation[]): string[] {
  const count = (code: string): number => organisations.filter(({ country }) => country === code).length;
  return [...new Set(organisations.map(({ country }) => country))].toSorted((a, b) => count(b) - count(a));
}

interface CellProps {
  service: string;
  country: string;
  count: number | undefined;
  offices: string;
}

/** Nobody is said too: a gap is what an advocate looks for. */
function Cell({ service, country, count, offices }: CellProps): ReactNode {
  const words = useWords();
  if (!count) return <td className="overview-none">0</td>;
  const search = new URLSearchParams({ service, country, ...(offices ? { offices } : {}) });
  const name = `${words(`common:service-${service}`)}, ${words(`common:country-${country}`)}: ${count}`;
  return (
    <td className={`overview-${count > 4 ? 'many' : 'some'}`}>
      <a href={`/groups?${search}`} aria-label={name}>
        {count}
      </a>
    </td>
  );
}
