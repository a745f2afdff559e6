import type { StayAnswer, StayRule } from '#core/stay-counter.ts';
import { calendarText } from '#core/calendar.ts';
import { weekdayWords } from '#core/weekday-words.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import type { ReactNode } from 'react';
import { downloadFile } from '../download-file.ts';
import { today, useLanguage, useTools, useWords } from '../tools.ts';

/** How many days are left, and the last day on which the stay is lawful. */
export function StayResult({ rule, answer }: { rule: StayRule; answer: StayAnswer }): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const tools = useTools();
  const { used, left, lastDay, overSince, mayEnterFrom, isInside, on } = answer;
  const day = (text: string): string => weekdayWords(text, lang);
  const lastKey = isInside ? 'stay-last-day' : 'stay-last-day-if';
  return (
    <div className={`card stay-result ${overSince || mayEnterFrom ? 'stay-over' : left <= 14 ? 'stay-near' : ''}`}>
      <p className="stay-numbers">
        <strong>{words('deadlines:days-left', { count: left })}</strong>
        <span>{words('deadlines:days-used', { count: used, limit: rule.limit })}</span>
      </p>
      {on !== today(tools) && <p>{words('deadlines:counted-for', { day: day(on) })}</p>}
      {overSince && (
        <Notice tone="danger" title={words('deadlines:over-since', { day: day(overSince) })}>
          <p>{words('deadlines:over-do')}</p>
        </Notice>
      )}
      {!overSince && lastDay && <p>{words(`deadlines:${lastKey}`, { day: day(lastDay), entry: day(on) })}</p>}
      {mayEnterFrom && <p>{words('deadlines:may-enter', { day: day(mayEnterFrom) })}</p>}
      <p className="quiet">{words('deadlines:stay-remark')}</p>
      {isInside && lastDay && lastDay >= today(tools) && <StayCalendar rule={rule} lastDay={lastDay} />}
    </div>
  );
}

function StayCalendar({ rule, lastDay }: { rule: StayRule; lastDay: string }): ReactNode {
  const words = useWords();
  const { now } = useTools();
  const title = words('deadlines:stay-event', { country: words(`common:country-${rule.country}`) });
  const save = (): void => {
    const entry = {
      id: `${rule.fact}-${lastDay}`,
      title,
      date: lastDay,
      notes: words('deadlines:calendar-note'),
      alarms: ['-P13DT15H', '-P6DT15H', '-PT15H'],
    };
    downloadFile(`${entry.id}.ics`, 'text/calendar', calendarText(entry, now().toISOString()));
  };
  return (
    <Button icon="clock" onClick={save}>
      {words('deadlines:to-calendar')}
    </Button>
  );
}
