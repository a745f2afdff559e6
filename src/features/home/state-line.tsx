import { isOverdue } from '#core/freshness.ts';
import { dateWords, type Words } from '#core/words.ts';
import type { ContentState } from '#store/packs.ts';
import { Icon } from '#ui/icon.tsx';
import { Notice } from '#ui/notice.tsx';
import type { ReactNode } from 'react';
import { useLanguage, useTools, useWords } from '../tools.ts';

/**
 * The truth about offline, in three separate statements: that the content is here, of which day it is (signed by
 * the publisher), and when this phone last asked for news. None of them is made from another.
 */
export function StateLine({ state }: { state: ContentState | undefined }): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const { now } = useTools();
  if (!state) return <p className="state-line" />;
  if (state.edition === 0) return <p className="state-line">{words('home:nothing-saved')}</p>;
  const issued = state.issuedAt && words('home:content-of', { date: dateWords(state.issuedAt.slice(0, 10), lang) });
  const waiting = state.waiting && words('home:update-waiting');
  const parts = [words('home:saved-here'), issued, checkedWords(state.lastSuccessAt, { now: now(), lang, words }), waiting];
  return (
    <>
      <p className="state-line">
        <Icon name="check" />
        <a href="/packs">{parts.filter(Boolean).join(' · ')}</a>
      </p>
      {state.renewBy && isOverdue({ renewBy: state.renewBy }, now()) && <Notice tone="warn">{words('home:overdue')}</Notice>}
    </>
  );
}

const DAY_MS = 86_400_000;

function midnight(date: Date): number {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
}

/** Calendar days on this phone between an instant and now: what was at 23:50 is yesterday ten minutes past midnight. */
function daysSince(at: string, now: Date): number {
  return Math.round((midnight(now) - midnight(new Date(at))) / DAY_MS);
}

function checkedWords(at: string | undefined, { now, lang, words }: { now: Date; lang: string; words: Words }): string {
  if (!at) return words('home:never-checked');
  const days = daysSince(at, now);
  if (days <= 0) return words('home:checked-today');
  if (days === 1) return words('home:checked-yesterday');
  if (days <= 30) return words('home:checked-days', { count: days });
  return words('home:checked-on', { date: dateWords(at.slice(0, 10), lang) });
}
