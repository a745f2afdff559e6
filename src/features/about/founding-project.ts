/**
 * The project this knowledge centre was founded by, as its papers of 2013 print it. The same facts as in
 * content/library/project.yaml; tests/features/about/about-screen.test.tsx compares the two.
 */
export const FOUNDING_PROJECT = {
  address: '7/6 Aaly Tokombaev Street, Bishkek 720060, Kyrgyz Republic',
  phone: '+996312915000',
  extensions: ['326', '327'],
  email: 'tspc@auca.kg',
  website: 'http://auca.kg/en/tspc/',
  asOf: '2013',
} as const;
