import { isStaleContact, nameIn } from '#core/organisation-view.ts';
import type { OpenNow } from '#core/open-now.ts';
import type { Organisation } from '#core/organisation.ts';
import { dateWords } from '#core/words.ts';
import { Notice } from '#ui/notice.tsx';
import type { ReactNode } from 'react';
import { today, useLanguage, useTools, useWords } from '../tools.ts';
import { Contacts } from './contacts.tsx';
import { Details } from './details.tsx';
import { PersonTools } from './person-tools.tsx';
import { shownLanguage } from '../shown-language.ts';
import { PersonSources } from './sources.tsx';

/** What a reader must know before calling stands before the numbers. */
export function Person({ organisation, opening }: { organisation: Organisation; opening: OpenNow }): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const { type, city, cityNames, country, name, names } = organisation;
  const place = [words(`common:country-${country}`), cityNames?.[lang] ?? city].filter(Boolean).join(', ');
  const others = Object.entries({ en: name, ...names }).filter(([, other]) => other !== nameIn(lang, organisation));
  return (
    <>
      <p className="person-place">
        {words(`common:kind-${type}`)} · {place}
      </p>
      {others.map(([tongue, other]) => (
        <p key={tongue} className="quiet" lang={tongue}>
          {other}
        </p>
      ))}
      <Warnings organisation={organisation} />
      <p className="card-remark">{words(`people:now-${opening}`)}</p>
      <Contacts organisation={organisation} />
      <Freshness organisation={organisation} />
      <PersonTools organisation={organisation} />
      <Details organisation={organisation} />
      <PersonSources organisation={organisation} />
    </>
  );
}

/** Danger first, then whether they still work. */
function Warnings({ organisation }: { organisation: Organisation }): ReactNode {
  const words = useWords();
  const { risk, status } = organisation;
  return (
    <>
      {risk && (
        <Notice tone="danger" title={words('people:risk')}>
          <p lang={shownLanguage(organisation)}>{risk}</p>
        </Notice>
      )}
      {status === 'closed' && <Notice tone="danger" title={words('people:closed')} />}
      {status === 'unknown' && <Notice tone="warn">{words('people:call-first')}</Notice>}
    </>
  );
}

/** Of which day the contact is, and that nobody has dialled it. */
function Freshness({ organisation }: { organisation: Organisation }): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const tools = useTools();
  const { asOf } = organisation;
  return (
    <div className="person-fresh">
      <p>{asOf ? words('people:as-of', { date: dateWords(asOf, lang) }) : words('people:undated')}</p>
      {isStaleContact(organisation, today(tools)) && <p>{words('people:stale')}</p>}
      <p>{words('people:not-dialled')}</p>
    </div>
  );
}
