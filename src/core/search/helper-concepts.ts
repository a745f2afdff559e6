import type { Organisation } from '../organisation.ts';

/** Terms of the glossary by which people ask for a helper: by what it is, and by what it does. */
const KINDS: Partial<Record<Organisation['type'], string>> = {
  hotline: 'hotline',
  embassy: 'embassy',
  consulate: 'consulate',
  ngo: 'ngo',
  shelter: 'shelter',
  union: 'trade-union',
  diaspora: 'diaspora',
  'legal-clinic': 'legal-aid',
};
const SERVICES: Partial<Record<Organisation['services'][number], readonly string[]>> = {
  hotline: ['hotline'],
  'legal-advice': ['legal-advice', 'legal-aid', 'lawyer'],
  'court-representation': ['lawyer', 'court'],
  complaints: ['complaint'],
  'labour-inspection': ['labour-inspectorate'],
  consular: ['consulate', 'consular-assistance'],
  'trafficking-victims': ['human-trafficking', 'trafficking-victim'],
  shelter: ['shelter'],
  'pre-departure': ['pre-departure-training'],
  'job-placement': ['job-placement'],
  return: ['return-migration'],
};

/** Keys of the concepts that an organisation answers to. */
export function helperConcepts({ type, services }: Pick<Organisation, 'type' | 'services'>): string[] {
  const terms = [KINDS[type] ?? [], ...services.map((service) => SERVICES[service] ?? [])].flat();
  return [...new Set(terms)].map((term) => `#${term}`);
}

/** Every term named here; a test asks that the glossary has them. */
export const HELPER_TERMS: readonly string[] = [...new Set([...Object.values(KINDS), ...Object.values(SERVICES).flat()])];

/** What a person asks for who wants somebody to turn to, not a page to read. */
const ASKED_FOR = new Set(
  ['hotline', 'embassy', 'consulate', 'ngo', 'shelter', 'trade-union', 'diaspora', 'legal-aid', 'lawyer', 'labour-inspectorate'].map(
    (term) => `#${term}`,
  ),
);

export function asksForHelper(concepts: readonly string[]): boolean {
  return concepts.some((concept) => ASKED_FOR.has(concept));
}
