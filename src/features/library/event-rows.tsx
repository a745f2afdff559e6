import type { LibraryEvent } from '#core/library.ts';
import type { Held } from '#store/library.ts';
import { LinkRow, Rows } from '#ui/link-row.tsx';
import type { ReactNode } from 'react';
import { useLanguage, useWords } from '../tools.ts';
import { eventTime } from './library-words.ts';

export function EventRows({ events }: { events: readonly Held<LibraryEvent>[] }): ReactNode {
  const lang = useLanguage();
  return (
    <Rows label={useWords()('library:events')}>
      {events.map((event) => (
        <LinkRow key={event.id} href={`/library/${event.id}`} title={event.title} lang={event.lang} note={eventTime(event, lang)} />
      ))}
    </Rows>
  );
}
