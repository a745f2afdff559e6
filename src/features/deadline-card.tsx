import { calendarText } from '#core/calendar.ts';
import { daysBetween } from '#core/day.ts';
import type { Deadline } from '#core/deadline.ts';
import type { TermOfLaw } from '#core/term-of-law.ts';
import { weekdayWords } from '#core/weekday-words.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import type { ReactNode } from 'react';
import { downloadFile } from './download-file.ts';
import { termWords } from './term-words.ts';
import { today, useLanguage, useTools, useWords } from './tools.ts';
import './deadline-card.css';

interface DeadlineCardProps {
  /** Names the event in the calendar. */
  id: string;
  /** What must be done by then. */
  what: ReactNode;
  /** The same as plain words, for the calendar. */
  title: string;
  term: TermOfLaw;
  event: string;
  deadline: Deadline;
  /** What happens when it is missed. */
  after?: ReactNode;
}

/** The last day with its weekday, the safe day, how it was counted, what is not known, what happens after. */
export function DeadlineCard({ id, what, title, term, event, deadline, after }: DeadlineCardProps): ReactNode {
  const words = useWords();
  const tools = useTools();
  const isOwn = term.whose === 'reader' && term.kind === 'latest';
  const left = daysBetween(today(tools), deadline.day);
  const tone = isOwn && left < 0 ? 'past' : isOwn && left <= 7 ? 'near' : 'calm';
  return (
    <div className={`card deadline deadline-${tone}`}>
      <p className="deadline-what">{what}</p>
      <DayLine term={term} deadline={deadline} left={left} />
      <ul className="deadline-notes">
        {notesOf(useNotes(term, event, deadline)).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {after && (
        <div className="deadline-after">
          <p className="deadline-after-title">{words('deadlines:after')}</p>
          {after}
        </div>
      )}
      {daysBetween(today(tools), deadline.safe) >= 0 && (
        <CalendarButton id={id} title={title} term={term} event={event} deadline={deadline} />
      )}
    </div>
  );
}

function DayLine({ term, deadline, left }: { term: TermOfLaw; deadline: Deadline; left: number }): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const time = deadline.at ? `, ${deadline.at}` : '';
  return (
    <p className="deadline-day">
      <Icon name="clock" />
      <span>
        <span className="deadline-kind">{words(`deadlines:${dayKind(term)}`)}</span>
        <strong>
          {weekdayWords(deadline.day, lang)}
          {time}
        </strong>
        {term.whose === 'reader' && term.kind === 'latest' && (
          <span className="deadline-left">
            {left < 0 ? words('deadlines:passed') : left === 0 ? words('deadlines:today') : words('deadlines:left', { count: left })}
          </span>
        )}
      </span>
    </p>
  );
}

/** What the day is, in one word of the interface. */
function dayKind({ kind, whose, direction }: TermOfLaw): string {
  if (kind === 'earliest') return 'not-before';
  if (kind === 'duration') return 'ends-on';
  if (whose !== 'reader') return `${whose}-must`;
  return direction === 'back' ? 'last-day-before' : 'last-day';
}

function notesOf(lines: readonly (string | false | undefined)[]): string[] {
  return lines.filter((line) => typeof line === 'string');
}

/** How the day was counted and what is not known, a line each. */
function useNotes(term: TermOfLaw, event: string, deadline: Deadline): (string | false | undefined)[] {
  const words = useWords();
  const lang = useLanguage();
  const safe = weekdayWords(deadline.safe, lang);
  const isOwn = term.whose === 'reader' && term.kind === 'latest';
  const safeKind = isOwn ? 'safe-by' : term.whose === 'reader' || term.kind !== 'latest' ? 'safe-from' : 'remind-from';
  return [
    words(`deadlines:${safeKind}`, { day: safe }),
    words(`deadlines:counted-${term.direction}`, { day: weekdayWords(event, lang), term: termWords(term, words) }),
    deadline.movedFrom !== undefined && words('deadlines:moved', { day: weekdayWords(deadline.movedFrom, lang) }),
    isOwn && deadline.isDayOff && words('deadlines:day-off'),
    deadline.unknownYears.length > 0 && words('deadlines:unknown-years', { years: deadline.unknownYears.join(', ') }),
  ];
}

/** A file that every phone's calendar opens; it reminds a week and a day before. */
function CalendarButton({ id, title, term, event, deadline }: Omit<DeadlineCardProps, 'what' | 'after'>): ReactNode {
  const words = useWords();
  const { now } = useTools();
  const notes = notesOf(useNotes(term, event, deadline));
  const save = (): void => {
    const isOwn = term.whose === 'reader' && term.kind === 'latest';
    const day = isOwn ? deadline.safe : deadline.day;
    const entry = {
      id: `${id}-${day}`,
      title,
      date: day,
      notes: [...notes, words('deadlines:calendar-note')].join('\n'),
      alarms: ['-P6DT15H', '-PT15H'],
    };
    downloadFile(`${id}-${day}.ics`, 'text/calendar', calendarText(entry, now().toISOString()));
  };
  return (
    <Button icon="clock" className="no-print" onClick={save}>
      {words('deadlines:to-calendar')}
    </Button>
  );
}
