import { organisationCard, phoneWords, telHref } from '#core/organisation-view.ts';
import type { Organisation, Phone } from '#core/organisation.ts';
import { dateWords } from '#core/words.ts';
import { Icon } from '#ui/icon.tsx';
import { Notice } from '#ui/notice.tsx';
import { reactBuild } from '#ui/react-build.ts';
import type { ReactNode } from 'react';
import { shownLanguage } from '../shown-language.ts';
import { PhoneLabel } from '../phone-label.tsx';
import { useLanguage, useWords } from '../tools.ts';

/** Police, fire, ambulance: one big red button a number. */
export function EmergencyLines({ organisations, country }: { organisations: readonly Organisation[]; country: string }): ReactNode {
  const words = useWords();
  return (
    <section className="stack" aria-labelledby="emergency">
      <h2 id="emergency">{words('help:emergency', { country: words(`common:country-${country}`) })}</h2>
      {organisations.length === 0 && <p>{words('help:no-emergency')}</p>}
      {organisations.map((organisation) => (
        <EmergencyService key={organisation.id} organisation={organisation} />
      ))}
    </section>
  );
}

function EmergencyService({ organisation }: { organisation: Organisation }): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const { phones, risk, asOf, id } = organisation;
  const isLocal = phones.some(({ shortCode }) => shortCode);
  const source = asOf ? words('people:as-of', { date: dateWords(asOf, lang) }) : words('people:undated');
  return (
    <>
      {risk && (
        <Notice tone="danger" title={words('people:risk')}>
          <p lang={shownLanguage(organisation)}>{risk}</p>
        </Notice>
      )}
      <ul className="sos-list">
        {phones.map((phone) => (
          <li key={phone.number}>
            <SosLink phone={phone} />
          </li>
        ))}
      </ul>
      <p className="quiet">
        {isLocal && `${words('help:only-inside')} `}
        {source} {words('people:not-dialled')} <a href={`/people/${id}`}>{words('help:sources')}</a>
      </p>
    </>
  );
}

function SosLink({ phone }: { phone: Phone }): ReactNode {
  return (
    <a className="sos" href={telHref(phone)}>
      <Icon name="phone" />
      <span className="sos-number">{phoneWords(phone.number)}</span>
      <span className="sos-what">
        <PhoneLabel phone={phone} isShort />
      </span>
    </a>
  );
}

/** Hotlines and consulates, each with what is known of it. */
export function OtherLines({ organisations }: { organisations: readonly Organisation[] }): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  return (
    <section className="stack" aria-labelledby="hotlines">
      <h2 id="hotlines">{words('help:hotlines')}</h2>
      <ul className="cards">
        {organisations.map((organisation) => (
          <li key={organisation.id}>{organisationCard(reactBuild, organisation, { words, lang })}</li>
        ))}
      </ul>
    </section>
  );
}
