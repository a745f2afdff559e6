import { PACK_COUNTRIES } from '#core/vocabulary.ts';
import type { IconName } from '#ui/icon-shapes.ts';
import { LinkRow, Rows } from '#ui/link-row.tsx';
import { Screen } from '#ui/screen.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { InstallCard } from '../install-card.tsx';
import { useTools } from '../tools.ts';

/** Screens as their addresses name them, what a reader looks for most often first. */
const GROUPS: [group: string, rows: [name: string, icon: IconName][]][] = [
  [
    'learn',
    [
      ['search', 'search'],
      ['glossary', 'book'],
      ['timeline', 'clock'],
    ],
  ],
  [
    'data',
    [
      ['laws', 'scales'],
      ['figures', 'columns'],
      ['practices', 'check'],
      ['library', 'saved'],
      ['groups', 'people'],
    ],
  ],
  [
    'phone',
    [
      ['packs', 'download'],
      ['settings', 'globe'],
      ['start', 'arrived'],
      ['about', 'info'],
    ],
  ],
];

/** Everything that has no place of its own in the bottom bar. */
export function MoreScreen(): ReactNode {
  const { t } = useTranslation('more');
  return (
    <Screen title={t('common:nav-more')}>
      {GROUPS.map(([group, rows]) => (
        <section key={group} aria-labelledby={group}>
          <h2 id={group}>{t(`more:${group}`)}</h2>
          <Rows>
            {rows.map(([name, icon]) => (
              <LinkRow key={name} href={`/${name}`} icon={icon} title={t(`more:${name}`)} detail={t(`more:${name}-hint`)} />
            ))}
          </Rows>
        </section>
      ))}
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
