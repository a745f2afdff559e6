import type { Organisation } from '#core/organisation.ts';

type Messenger = NonNullable<Organisation['messengers']>[number];

export interface MessengerLink {
  kind: Messenger['kind'];
  /** undefined: the source gives words instead of an address. */
  href?: string;
  address: string;
}

const WEB = /https?:\/\/\S+/;
const NUMBER = /^\+\d{7,15}$/;
const NICK = /^@?[\w.]{3,}$/;

function messengerHref({ kind, address }: Messenger): string | undefined {
  const web = WEB.exec(address)?.[0];
  if (web) return web;
  if (NUMBER.test(address)) {
    const digits = address.slice(1);
    if (kind === 'whatsapp') return `https://wa.me/${digits}`;
    if (kind === 'viber') return `viber://chat?number=%2B${digits}`;
    if (kind === 'telegram') return `https://t.me/+${digits}`;
    return undefined;
  }
  const nick = NICK.test(address) ? address.replace('@', '') : undefined;
  if (!nick) return undefined;
  if (kind === 'telegram') return `https://t.me/${nick}`;
  return kind === 'vk' ? `https://vk.com/${nick}` : undefined;
}

/** Where a message can be written, each once; where no link can be made, what the source says. */
export function messengerLinks({ messengers = [] }: Pick<Organisation, 'messengers'>): MessengerLink[] {
  return messengers.map((messenger) => ({ ...messenger, href: messengerHref(messenger) }));
}

/** Numbers that take a plain text message: those that a mobile messenger lives on. */
export function smsNumbers({ messengers = [] }: Pick<Organisation, 'messengers'>): string[] {
  return [...new Set(messengers.map(({ address }) => address).filter((address) => NUMBER.test(address)))];
}

/** Opens the phone's own map app: the point where the source gives one, else the address as a question. */
export function mapHref({ name, address, geo, city }: Organisation, isApple: boolean): string | undefined {
  const question = geo
    ? `${geo.join(',')}(${name})`
    : address && [address, city && address.includes(city) ? '' : city].filter(Boolean).join(', ');
  if (!question) return undefined;
  if (isApple) return geo ? `maps:?ll=${geo.join(',')}&q=${encodeURIComponent(name)}` : `maps:?q=${encodeURIComponent(question)}`;
  return `geo:${geo ? geo.join(',') : '0,0'}?q=${encodeURIComponent(question)}`;
}
