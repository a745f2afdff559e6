/**
 * What an advocate is asked for first: the series whose newest figure stands at the head of /figures. Only ids: figures,
 * dates and sources come from the series themselves. tests/core/headlines.test.ts holds them against content/series.
 */
export const HEADLINES = [
  { group: 'money', ids: ['kg-remittances-usd', 'kg-remittances-gdp'] },
  {
    group: 'work',
    ids: ['kg-migrants-russia-official', 'kg-migrants-kazakhstan-official', 'kg-migrants-turkey-official', 'kg-migrants-korea-official'],
  },
  { group: 'bans', ids: ['kg-entry-ban-list', 'kg-controlled-persons-register'] },
  { group: 'children', ids: ['kg-children-parent-abroad', 'kg-children-migrants-nonrelatives'] },
  { group: 'protection', ids: ['kg-social-protection-coverage', 'kg-family-benefit-coverage'] },
] as const;
