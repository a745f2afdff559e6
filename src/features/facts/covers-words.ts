import type { Words } from '#core/words.ts';

function isCitizenship(id: string): boolean {
  return /^[A-Z]{2}$/.test(id);
}

/** Whom a rule covers: groups by their names; citizenships, which are two capital letters, after a word that says so. */
export function coversWords(appliesTo: readonly string[], words: Words): string {
  const groups = appliesTo.filter((id) => !isCitizenship(id)).map((id) => words(`common:group-${id}`));
  const citizenships = appliesTo.filter(isCitizenship).map((code) => words(`common:country-${code}`));
  const cited = citizenships.length > 0 ? [words('facts:citizens', { countries: citizenships.join(', ') })] : [];
  return [...groups, ...cited].join('; ');
}
