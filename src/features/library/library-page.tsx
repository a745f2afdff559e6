import { type LibraryPage, readLibraryPage } from '#store/library.ts';
import { useLive } from '#store/use-live.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { Loading } from '#ui/loading.tsx';
import { Screen } from '#ui/screen.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { LanguageRemark } from '../language-remark.tsx';
import { PartNotice } from '../part-notice.tsx';
import { SourceList } from '../source-list.tsx';
import { useLanguage } from '../tools.ts';
import { EventDetails } from './event-details.tsx';
import { EventRows } from './event-rows.tsx';
import { PublicationDetails } from './publication-details.tsx';
import { PublicationRows } from './publication-rows.tsx';
import { StageDetails } from './stage-details.tsx';
import './library.css';

/** One stage, event or publication. */
export function LibraryPageScreen(): ReactNode {
  const { id = '' } = useParams();
  const { t } = useTranslation('library');
  const lang = useLanguage();
  const found = useLive(async (db) => ({ page: await readLibraryPage(db, id, lang) }), [id, lang], { reset: true });
  const back = { href: '/library', label: t('library:title') };
  const entry = found?.page?.entry;
  return (
    <Screen
      key={id}
      title={entry?.title ?? (found && t('library:title'))}
      titleLang={entry?.lang}
      back={back}
      isReady={found !== undefined}
    >
      {!found && <Loading words={t('common:loading')} />}
      {found?.page && <Page page={found.page} />}
      {found && !found.page && (
        <>
          <PartNotice />
          <EmptyState icon="book" text={t('common:not-found')} />
        </>
      )}
    </Screen>
  );
}

/** Under a translated title stands the one that the thing bears itself: by that it is found elsewhere. */
function Page({ page: { entry, events, stage, publications } }: { page: LibraryPage }): ReactNode {
  const { t } = useTranslation('library');
  return (
    <>
      {entry.title !== entry.originalTitle && (
        <p className="quiet" lang="en">
          {entry.originalTitle}
        </p>
      )}
      {entry.kind === 'stage' && <StageDetails stage={entry} />}
      {entry.kind === 'event' && <EventDetails event={entry} stage={stage} />}
      {entry.kind === 'publication' && <PublicationDetails publication={entry} />}
      <LanguageRemark text={entry} />
      {events.length > 0 && (
        <section aria-labelledby="events">
          <h2 id="events">{t('library:events')}</h2>
          <EventRows events={events} />
        </section>
      )}
      {publications.length > 0 && (
        <section aria-labelledby="papers">
          <h2 id="papers">{t('library:publications')}</h2>
          <PublicationRows publications={publications} />
        </section>
      )}
      <section aria-labelledby="sources">
        <h2 id="sources">{t('common:sources')}</h2>
        <SourceList sources={entry.sources} />
      </section>
    </>
  );
}
