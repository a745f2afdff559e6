/**
 * Whom this knowledge centre was founded by, as their papers of 2013 print it. Written here too, because the page
 * must say it on a phone that does not keep Kyrgyzstan; tests/features/about compares it with content/organisations/kg.yaml.
 */
export const FOUNDING_PROJECT = {
  id: 'tian-shan-policy-center',
  address: '7/6 Aaly Tokombaev Street, Bishkek 720060',
  phone: '+996312915000',
  extensions: ['326', '327'],
  email: 'tspc@auca.kg',
  website: 'http://auca.kg/en/tspc/',
  asOf: '2013',
} as const;
