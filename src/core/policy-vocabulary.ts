import type { Topic } from './vocabulary.ts';

/** Closed vocabularies of what advocates read: apart from the others, so that the first screen does not carry them. */

/** What a best practice is about. */
export const PRACTICE_THEMES = [
  'recruitment',
  'pre-departure',
  'protection',
  'welfare-funds',
  'social-protection',
  'family',
  'return',
  'diaspora',
  'agreements',
  'institutions',
] as const;

/** Topics that only the library knows; its others have the names of TOPICS. */
export const LIBRARY_TOPICS = ['policy', 'labour-rights', 'labour-market', 'justice', 'covid-19', 'environment', 'data'] as const;

/** What a publication is about. */
export const PUBLICATION_TOPICS = [
  ...LIBRARY_TOPICS,
  'recruitment',
  'forced-labour',
  'trafficking',
  'discrimination',
  'detention',
  'entry-ban',
  'documents',
  'children',
  'education',
  'family',
  'women',
  'health',
  'social-protection',
  'pension',
  'remittances',
  'return',
  'standards',
] as const satisfies readonly (Topic | (typeof LIBRARY_TOPICS)[number])[];

export const PUBLICATION_TYPES = [
  'report',
  'research',
  'article',
  'book',
  'brief',
  'guide',
  'un-document',
  'press-release',
  'event-paper',
  'video',
] as const;

export const LAW_TYPES = [
  'law',
  'code',
  'decree',
  'treaty',
  'convention',
  'resolution',
  'order',
  'bill',
  'court-decision',
  'other',
] as const;

export const LAW_STATUSES = ['in-force', 'not-yet-in-force', 'ended', 'bill', 'unknown'] as const;
