import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { isUnsettled } from '#core/doubt.ts';

test.each([
  'bill (February 2026) - not confirmed in force',
  'bills (January-March 2026)',
  'draft for public discussion (2026-03-10) - not law',
  'plan for 2027-01-01',
  'planned',
  'proposal',
  'announced',
  'passed by the Duma; signature not seen',
  'first reading passed; later stages not found',
  'ratification under way',
  'pending (answer not found)',
])('%s is not law', (status) => {
  expect(isUnsettled({ status })).toBe(true);
});

test.each(['in force', 'in force (amended)', 'completed', 'active', 'signed', 'in force for 2026', 'replaced by Concept 2021–2030'])(
  '%s is told as it stands',
  (status) => {
    expect(isUnsettled({ status })).toBe(false);
  },
);

/** Statuses that have been looked at and do not speak of something that is only meant to be. */
const SETTLED =
  /^(in force|completed|active|signed|created|changed|issued|replaced|partly replaced|reorganised|term later|expired|advisory|set to apply|pilot)/;

test('every status of the timeline is known as settled or not', () => {
  const timeline = parse(readFileSync('content/timeline.yaml', 'utf8')) as { id: string; status: string }[];
  expect(timeline.filter((milestone) => !isUnsettled(milestone) && !SETTLED.test(milestone.status))).toEqual([]);
  expect(timeline.length).toBeGreaterThan(50);
});
