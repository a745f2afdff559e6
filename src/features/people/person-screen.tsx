import { type OpenNow, openNow } from '#core/open-now.ts';
import { nameIn, nameLanguage } from '#core/organisation-view.ts';
import { zoneOf } from '#core/town.ts';
import type { TirekDatabase } from '#store/database.ts';
import { readOrganisation } from '#store/organisations.ts';
import { listTowns } from '#store/towns.ts';
import { useLive } from '#store/use-live.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Loading } from '#ui/loading.tsx';
import { Screen } from '#ui/screen.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { useLanguage, useTools } from '../tools.ts';
import { Person } from './person.tsx';
import './people.css';

/** One organisation: `/people/<id>`. */
export function PersonScreen(): ReactNode {
  const { id = '' } = useParams();
  const { t } = useTranslation('people');
  const lang = useLanguage();
  const { now } = useTools();
  const found = useLive(
    async (db) => ({ organisation: await readOrganisation(db, id, lang), opening: await readOpening(db, id, now()) }),
    [id, lang],
    { reset: true },
  );
  const organisation = found?.organisation;
  const back = { href: organisation ? `/people?country=${organisation.country}` : '/people', label: t('people:title') };
  const title = organisation ? nameIn(lang, organisation) : found && t('people:title');
  return (
    <Screen
      key={id}
      title={title}
      titleLang={organisation && nameLanguage(lang, organisation)}
      tabTitle={title}
      back={back}
      isReady={found !== undefined}
    >
      {!found && <Loading words={t('common:loading')} />}
      {organisation && <Person organisation={organisation} opening={found.opening} />}
      {found && !organisation && (
        <EmptyState icon="people" text={t('people:not-here')}>
          <ButtonLink icon="download" href="/packs">
            {t('people:to-packs')}
          </ButtonLink>
        </EmptyState>
      )}
    </Screen>
  );
}

/** Whether they answer now: counted from the hours as they were written, which a translation may tell in other words. */
async function readOpening(db: TirekDatabase, id: string, moment: Date): Promise<OpenNow> {
  const [organisation, towns] = await Promise.all([readOrganisation(db, id), listTowns(db)]);
  return organisation ? openNow(organisation, moment, zoneOf(organisation, towns)) : 'unknown';
}
