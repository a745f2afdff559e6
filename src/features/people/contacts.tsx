import { phoneWords, telHref } from '#core/organisation-view.ts';
import type { Organisation, Phone } from '#core/organisation.ts';
import { ButtonLink } from '#ui/button.tsx';
import type { IconName } from '#ui/icon-shapes.ts';
import type { ReactNode } from 'react';
import { PhoneLabel } from '../phone-label.tsx';
import { useTools, useWords } from '../tools.ts';
import { mapHref, messengerLinks, smsNumbers } from './contact-links.ts';

/** Every way to reach them, the phone first. */
export function Contacts({ organisation }: { organisation: Organisation }): ReactNode {
  const words = useWords();
  const { install } = useTools();
  const { phones, email = [], website } = organisation;
  const map = mapHref(organisation, install.isApple);
  return (
    <section className="contacts" aria-label={words('people:contacts')}>
      {phones.map((phone) => (
        <PhoneRow key={phone.number} phone={phone} />
      ))}
      {messengerLinks(organisation).map(({ kind, href, address }) => (
        <Way key={`${kind} ${address}`} icon="message" href={href} word={words(`people:messenger-${kind}`)} address={address} />
      ))}
      {smsNumbers(organisation).map((number) => (
        <Way key={`sms ${number}`} icon="message" href={`sms:${number}`} word={words('people:sms')} address={phoneWords(number)} />
      ))}
      {email.map((address) => (
        <Way key={address} icon="mail" href={`mailto:${address}`} word={words('people:email')} address={address} />
      ))}
      {website && <Way icon="globe" href={website} word={words('people:website')} address={website} isOutside />}
      {map && <Way icon="map" href={map} word={words('people:map')} address={organisation.address} />}
    </section>
  );
}

function PhoneRow({ phone }: { phone: Phone }): ReactNode {
  const words = useWords();
  return (
    <div className="way">
      <a className="call call-wide" href={telHref(phone)}>
        {phoneWords(phone.number)}
      </a>
      <p className="way-note">
        <PhoneLabel phone={phone} />
        {phone.hours && (
          <span lang="en">
            {phone.label ? ' · ' : ''}
            {phone.hours}
          </span>
        )}
      </p>
      {phone.shortCode && <p className="way-note">{words('people:only-inside')}</p>}
    </div>
  );
}

interface WayProps {
  icon: IconName;
  href: string | undefined;
  word: string;
  address: string | undefined;
  isOutside?: boolean;
}

function Way({ icon, href, word, address, isOutside = false }: WayProps): ReactNode {
  const outside = isOutside ? { rel: 'noopener noreferrer', target: '_blank' } : {};
  return (
    <div className="way">
      {href ? (
        <ButtonLink icon={icon} isWide href={href} {...outside}>
          {word}
        </ButtonLink>
      ) : (
        <p className="way-word">{word}</p>
      )}
      {address && <p className="way-note">{address}</p>}
    </div>
  );
}
