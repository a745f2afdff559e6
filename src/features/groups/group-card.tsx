import { nameIn, nameLanguage } from '#core/organisation-view.ts';
import type { Organisation } from '#core/organisation.ts';
import type { Shared } from '#core/partners.ts';
import { Mark } from '#ui/chip.tsx';
import type { ReactNode } from 'react';
import { useLanguage, useWords } from '../tools.ts';
import { placeWords } from './group-words.ts';

interface GroupCardProps {
  organisation: Organisation;
  /** What it has in common with the one that partners are looked for. */
  shared?: Shared | undefined;
}

/** One organisation as a possible partner: who, where, what it works on; danger first. */
export function GroupCard({ organisation, shared }: GroupCardProps): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const { id, type, services, risk } = organisation;
  const common = shared && [
    ...shared.services.map((service) => words(`common:service-${service}`)),
    ...(shared.place ? [words(`groups:same-${shared.place}`)] : []),
  ];
  return (
    <li className="card">
      <h2>
        <a className="card-title" href={`/people/${id}`} lang={nameLanguage(lang, organisation)}>
          {nameIn(lang, organisation)}
        </a>
      </h2>
      <p className="quiet">{`${words(`common:kind-${type}`)} · ${placeWords(organisation, words, lang)}`}</p>
      {risk && <p className="risk">{words('people:risk')}</p>}
      {common && <Mark>{words('groups:shared', { what: common.join(', ') })}</Mark>}
      <p>{services.map((service) => words(`common:service-${service}`)).join(' · ')}</p>
      <a className="group-find" href={`/groups?with=${id}`}>
        {words('groups:find')}
      </a>
    </li>
  );
}
