import { PACK_COUNTRIES } from '#core/vocabulary.ts';
import { LinkRow, Rows } from '#ui/link-row.tsx';
import { Screen } from '#ui/screen.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { InstallCard } from '../install-card.tsx';
import { useTools } from '../tools.ts';

/** Everything that has no place of its own in the bottom bar. */
export function MoreScreen(): ReactNode {
  const { t } = useTranslation('more');
  return (
    <Screen title={t('common:nav-more')}>
      <Rows>
        <LinkRow href="/packs" icon="download" title={t('more:packs')} detail={t('more:packs-hint')} />
        <LinkRow href="/search" icon="search" title={t('more:search')} detail={t('more:search-hint')} />
        <LinkRow href="/glossary" icon="book" title={t('more:glossary')} detail={t('more:glossary-hint')} />
        <LinkRow href="/timeline" icon="clock" title={t('more:timeline')} detail={t('more:timeline-hint')} />
        <LinkRow href="/settings" icon="globe" title={t('more:settings')} detail={t('more:settings-hint')} />
        <LinkRow href="/start" icon="arrived" title={t('more:start')} detail={t('more:start-hint')} />
        <LinkRow href="/about" icon="info" title={t('more:about')} detail={t('more:about-hint')} />
      </Rows>
      <Countries />
      <InstallCard />
    </Screen>
  );
}

/** All countries of Tirek, those the reader keeps on the phone marked so. */
function Countries(): ReactNode {
  const { t } = useTranslation('more');
  const { scopes } = useTools().settings;
  return (
    <section aria-labelledby="countries">
      <h2 id="countries">{t('more:countries')}</h2>
      <Rows>
        {PACK_COUNTRIES.map((code) => (
          <LinkRow
            key={code}
            href={`/country/${code}`}
            title={t(`common:country-${code}`)}
            note={scopes.includes(code) ? t('more:followed') : undefined}
          />
        ))}
      </Rows>
    </section>
  );
}
