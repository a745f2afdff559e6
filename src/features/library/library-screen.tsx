import type { LibraryEvent, ProjectStage } from '#core/library.ts';
import { type Held, readLibrary } from '#store/library.ts';
import { useLive } from '#store/use-live.ts';
import { LinkRow, Rows } from '#ui/link-row.tsx';
import { Loading } from '#ui/loading.tsx';
import { Screen } from '#ui/screen.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PartNotice } from '../part-notice.tsx';
import { useLanguage, useWords } from '../tools.ts';
import { EventRows } from './event-rows.tsx';
import { stageTime } from './library-words.ts';
import { Publications } from './publications.tsx';
import '../fold.css';

/** The founding project stage by stage, its events, and what it and others have written. */
export function LibraryScreen(): ReactNode {
  const { t } = useTranslation('library');
  const lang = useLanguage();
  const library = useLive((db) => readLibrary(db, lang), [lang]);
  return (
    <Screen title={t('library:title')} back={{ href: '/more', label: t('common:nav-more') }} isReady={library !== undefined}>
      <p className="lead">{t('library:lead')}</p>
      <PartNotice />
      {!library && <Loading words={t('common:loading')} />}
      {library && library.stages.length > 0 && <Stages stages={library.stages} />}
      {library && library.events.length > 0 && <Events events={library.events} />}
      {library && library.publications.length > 0 && <Publications publications={library.publications} />}
    </Screen>
  );
}

function Stages({ stages }: { stages: readonly Held<ProjectStage>[] }): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  return (
    <section aria-labelledby="stages">
      <h2 id="stages">{words('library:stages')}</h2>
      <Rows>
        {stages.map((stage) => (
          <LinkRow
            key={stage.id}
            href={`/library/${stage.id}`}
            title={stage.title}
            lang={stage.lang}
            note={stageTime(stage, words, lang)}
          />
        ))}
      </Rows>
    </section>
  );
}

/** Folded: most come for the papers below. */
function Events({ events }: { events: readonly Held<LibraryEvent>[] }): ReactNode {
  const words = useWords();
  return (
    <details className="fold">
      <summary>{`${words('library:events')}: ${events.length}`}</summary>
      <EventRows events={events} />
    </details>
  );
}
