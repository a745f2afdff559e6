import type { ShownHit } from '#search/answer.ts';
import type { SearchKind } from '#core/search/search-page.ts';
import { Mark } from '#ui/chip.tsx';
import { LinkRow, Rows } from '#ui/link-row.tsx';
import { Marked } from '#ui/marked.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../tools.ts';

/** Where each kind of entry is read. */
const ADDRESSES: Record<SearchKind, (hit: ShownHit) => string> = {
  article: ({ id }) => `/article/${id}`,
  organisation: ({ id }) => `/people/${id}`,
  fact: ({ id, country }) => `/country/${country}/facts#${id}`,
  law: ({ id }) => `/laws/${id}`,
  term: ({ id }) => `/glossary#${id}`,
  series: ({ id }) => `/figures/${id}`,
  milestone: ({ id }) => `/timeline#${id}`,
  practice: ({ id }) => `/practices#${id}`,
  publication: ({ id }) => `/library/${id}`,
  event: ({ id }) => `/library/${id}`,
  stage: ({ id }) => `/library/${id}`,
  interview: ({ id }) => `/help/${id}`,
  letter: ({ id }) => `/letters/${id}`,
};

interface HitRowsProps {
  hits: readonly ShownHit[];
  /** One of them was followed: these were the right words. */
  onFollow: () => void;
}

/** What was found, best first. */
export function HitRows({ hits, onFollow }: HitRowsProps): ReactNode {
  const { t } = useTranslation('search');
  return (
    // Hears the click of any row, by finger or key.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div onClick={onFollow}>
      <Rows label={t('search:results')}>
        {hits.map((hit) => (
          <HitRow key={`${hit.kind} ${hit.id}`} hit={hit} />
        ))}
      </Rows>
    </div>
  );
}

/** A result: what it is, what it is called, and the words it was found by. */
function HitRow({ hit }: { hit: ShownHit }): ReactNode {
  const { t } = useTranslation('search');
  const lang = useLanguage();
  const { kind, country, title, snippet } = hit;
  const place = country && t(`common:country-${country}`, { defaultValue: '' });
  return (
    <LinkRow
      href={ADDRESSES[kind](hit)}
      mark={
        <>
          <Mark>{t(`search:kind-${kind}`)}</Mark>
          {place && <span className="hit-place">{place}</span>}
        </>
      }
      title={<Marked of={title} />}
      detail={snippet.text && <Marked of={snippet} />}
      lang={hit.lang === lang ? undefined : hit.lang}
    />
  );
}
