import type { Words } from '#core/words.ts';
import type { ShownMilestone } from '#store/milestones.ts';

/** The timeline as a table: the closed words as the reader has them, dates as the data has them. */
export function milestoneRows(milestones: readonly ShownMilestone[], words: Words): (string | undefined)[][] {
  const names = ['id', 'date', 'end', 'country', 'type', 'name', 'summary', 'standing', 'status', 'source', 'address'];
  const rows = milestones.map((one) => [
    one.id,
    one.date,
    one.endDate,
    words(`common:country-${one.country}`),
    words(`timeline:type-${one.type}`),
    one.title,
    one.summary,
    words(`common:standing-${one.standing}`),
    one.status,
    one.sources[0]?.title,
    one.sources[0]?.url,
  ]);
  return [names.map((name) => words(`timeline:${name}`)), ...rows];
}
