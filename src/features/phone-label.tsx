import type { Phone } from '#core/organisation.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/**
 * Labels of phones are written in English, and a phone inside an organisation has no overlay. The words that
 * editors use again and again are named here so that a frightened reader sees "Police" in their own language.
 */
const KNOWN = [
  'police',
  'fire',
  'ambulance',
  'rescue service',
  'unified number',
  'unified emergency',
  'embassy',
  'embassy hotline',
  'consulate',
  'consulate hotline',
  'hotline',
  'helpline',
  'office',
  'branch',
  'reception',
  'call centre',
] as const;
type Known = (typeof KNOWN)[number];

const ALSO: Record<string, Known> = { rescue: 'rescue service', infoline: 'helpline' };

function knownPart(part: string): Known | undefined {
  const word = part.trim().toLowerCase();
  return KNOWN.find((known) => known === word) ?? ALSO[word];
}

/** The parts of a label ("Ambulance, fire, police") and what stands in brackets; undefined when a part is not known. */
export function splitLabel(label: string): { parts: Known[]; rest: string } | undefined {
  const [, head = '', rest = ''] = /^([^(]*)(\(.*\))?$/.exec(label) ?? [];
  const parts = head.split(/,| and /).map(knownPart);
  return parts.every((part) => part !== undefined) ? { parts: parts as Known[], rest } : undefined;
}

/** What a number is (short: without what stands in brackets), in the reader's language as far as it is known; the rest in English and marked so. */
export function PhoneLabel({ phone: { label }, isShort = false }: { phone: Phone; isShort?: boolean }): ReactNode {
  const { t } = useTranslation('people');
  if (!label) return null;
  const split = splitLabel(label);
  if (!split) return <span lang="en">{label}</span>;
  return (
    <>
      {split.parts.map((part) => t(`people:phone-${part.replace(' ', '-')}`)).join(', ')}
      {split.rest && !isShort && <span lang="en"> {split.rest}</span>}
    </>
  );
}
