import { townsNamed } from '#core/town.ts';
import { problemAt, type Problem } from './problem.ts';
import type { Content } from './read-content.ts';

/** Every town that an organisation names is one of content/towns.yaml: else its clock and its distance are not known. */
export function checkTowns({ entries }: Content): Problem[] {
  const towns = entries.flatMap(({ entry }) => (entry.kind === 'town' ? [entry] : []));
  return entries.flatMap(({ entry, file, lineAt }) => {
    if (entry.kind !== 'organisation' || !entry.city) return [];
    const there = towns.filter(({ country }) => country === entry.country);
    if (townsNamed(entry.city, there).length > 0) return [];
    const message = `content/towns.yaml has no town “${entry.city}” in ${entry.country}; add it, or correct the name (${entry.id})`;
    return [problemAt('content/unknown-id', [file, lineAt(['city'])], message)];
  });
}
