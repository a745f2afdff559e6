import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { isDayUnchecked, isPast, isUnsettled } from '#core/doubt.ts';
import type { Milestone } from '#core/milestone.ts';
import { STANDINGS } from '#core/vocabulary.ts';

const TIMELINE = parse(readFileSync('content/timeline.yaml', 'utf8')) as Milestone[];

test('every standing is settled, only meant to be, or over: and never two of them', () => {
  const looks = STANDINGS.map((standing) => [
    standing,
    isUnsettled({ standing }) ? 'unsettled' : isPast({ standing }) ? 'past' : 'settled',
  ]);
  expect(Object.fromEntries(looks)).toEqual({
    'in-force': 'settled',
    running: 'settled',
    completed: 'settled',
    signed: 'unsettled',
    'adopted-not-in-force': 'unsettled',
    bill: 'unsettled',
    plan: 'unsettled',
    announced: 'unsettled',
    'under-negotiation': 'unsettled',
    unclear: 'unsettled',
    'partly-replaced': 'past',
    replaced: 'past',
    ended: 'past',
  });
});

/** What a status says in free words when the thing is not law, or when nobody has seen that it became law. */
const MEANT_TO_BE =
  /\b(bills?|drafts?|plan|planned|proposals?|announced|pending|requested|presented|reading|under way|not confirmed|not law|not seen|not read|check)\b/i;

test('the closed word never claims more than the free words beside it', () => {
  const bold = TIMELINE.filter((one) => MEANT_TO_BE.test(one.status) && !isUnsettled(one));
  expect(bold.map(({ id, standing, status }) => [id, standing, status])).toEqual([]);
  const inForce = TIMELINE.filter(({ standing, status }) => standing === 'in-force' && !status.startsWith('in force'));
  expect(inForce.map(({ id }) => id)).toEqual([]);
  expect(TIMELINE.length).toBeGreaterThan(100);
});

test('a day after the last one looked up is unchecked, unless a source of that day or later tells of it', () => {
  const unchecked = TIMELINE.filter(isDayUnchecked).map(({ id }) => id);
  expect(unchecked).toContain('tl-kz-registration-online-2026');
  expect(unchecked).not.toContain('tl-uk-fair-work-agency-2026');
  expect(TIMELINE.filter((one) => one.date < '2026-04').some(isDayUnchecked)).toBe(false);
});
