import { calendarText } from '#core/calendar.ts';
import type { LibraryEvent, ProjectStage } from '#core/library.ts';
import type { Held } from '#store/library.ts';
import { Button } from '#ui/button.tsx';
import type { ReactNode } from 'react';
import { downloadFile } from '../download-file.ts';
import { useLanguage, useTools, useWords } from '../tools.ts';
import { eventTime } from './library-words.ts';
import { Materials } from './materials.tsx';

interface EventDetailsProps {
  event: Held<LibraryEvent>;
  stage: Held<ProjectStage> | undefined;
}

export function EventDetails({ event, stage }: EventDetailsProps): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const { now } = useTools();
  const { id, title, place, organisers, summary, notes, materials, date, endDate } = event;
  const save = (): void => {
    const text = calendarText(
      {
        id,
        title,
        date,
        endDate,
        place,
        notes: [summary, ...organisers].join('\n'),
        url: new URL(`/library/${id}`, window.location.origin).href,
      },
      now().toISOString(),
    );
    downloadFile(`${id}.ics`, 'text/calendar', text);
  };
  return (
    <>
      <p className="lead">
        {eventTime(event, lang)}
        {place && <span lang="en"> · {place}</span>}
      </p>
      <p lang={event.lang}>{summary}</p>
      {notes && (
        <p className="quiet" lang="en">
          {notes}
        </p>
      )}
      <ul lang="en">
        {organisers.map((organiser) => (
          <li key={organiser}>{organiser}</li>
        ))}
      </ul>
      {stage && (
        <p>
          <a href={`/library/${stage.id}`}>{words('library:stage', { number: stage.number })}</a>
        </p>
      )}
      <Button icon="download" onClick={save}>
        {words('library:calendar')}
      </Button>
      <Materials materials={materials} />
    </>
  );
}
