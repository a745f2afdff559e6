/**
 * Closed vocabularies of the content. One word per thing: the source sheets use several words for
 * one idea, so editors' files are checked against these lists (docs/glossary.md explains each).
 */

/** Countries whose content a reader can choose to keep (ISO 3166-1 alpha-2). Order of need. */
export const PACK_COUNTRIES = ['RU', 'KG', 'UZ', 'TJ', 'KZ', 'TR', 'KR', 'AE', 'GB', 'DE', 'PL', 'JP'] as const;

export const TOPICS = [
  'entry',
  'registration',
  'entry-ban',
  'controlled-persons',
  'residence',
  'work',
  'wages',
  'dismissal',
  'injury',
  'recruitment',
  'forced-labour',
  'trafficking',
  'police',
  'detention',
  'expulsion',
  'fines',
  'documents',
  'consular',
  'children',
  'education',
  'family',
  'women',
  'health',
  'social-protection',
  'pension',
  'tax',
  'remittances',
  'citizenship',
  'military',
  'discrimination',
  'return',
  'death-abroad',
  'standards',
] as const;
export type Topic = (typeof TOPICS)[number];

/** What the terms of the glossary are about: coarser than the topics of facts. Order of need. */
export const TERM_TOPICS = [
  'entry-stay',
  'documents',
  'entry-bans',
  'detention',
  'labour',
  'recruitment',
  'trafficking',
  'legal-aid',
  'rights',
  'consular',
  'family',
  'health',
  'social-protection',
  'remittances',
  'return',
] as const;

export const MILESTONE_TYPES = ['law', 'policy', 'programme', 'negotiation', 'reform', 'agreement', 'ratification'] as const;

/** Where a milestone stands (docs/glossary.md, "standing"). In doubt the weaker word: it may not claim more than was read. */
export const STANDINGS = [
  'in-force',
  'running',
  'completed',
  'signed',
  'adopted-not-in-force',
  'bill',
  'plan',
  'announced',
  'under-negotiation',
  'unclear',
  'partly-replaced',
  'replaced',
  'ended',
] as const;
export type Standing = (typeof STANDINGS)[number];

export const STAGES = ['planning', 'arrived', 'at-work', 'in-trouble', 'going-home', 'family-abroad'] as const;
export type Stage = (typeof STAGES)[number];

/** Who a rule covers: a citizenship (ISO country), or one of these groups. */
export const GROUPS = [
  'all-foreigners',
  'eaeu',
  'non-eaeu',
  'patent',
  'visa-free',
  'workers',
  'employers',
  'hosts',
  'families',
  'families-left-behind',
  'children',
  'women',
  'men-18-65',
  'domestic-workers',
  'students',
  'drivers',
  'undocumented',
  'returnees',
  'compatriots',
  'ethnic-kyrgyz',
  'naturalised-citizens',
  'RVP',
  'VNZh',
  'mixed-families',
  'foreigners-in-kg',
  'other-nationalities',
] as const;

export const SERVICES = [
  'hotline',
  'emergency',
  'legal-advice',
  'court-representation',
  'complaints',
  'labour-inspection',
  'documents',
  'consular',
  'trafficking-victims',
  'shelter',
  'health',
  'children',
  'elderly',
  'education',
  'pre-departure',
  'job-placement',
  'return',
  'advocacy',
  'research',
] as const;

export const ORGANISATION_KINDS = [
  'hotline',
  'government',
  'embassy',
  'consulate',
  'ngo',
  'international',
  'legal-clinic',
  'shelter',
  'network',
  'research',
  'union',
  'diaspora',
] as const;

export const CONFIDENCES = ['high', 'medium', 'low'] as const;

/** Sections of an article, in the order a reader meets them. The interface supplies their headings. */
export const SECTIONS = ['short', 'rule', 'steps', 'deadlines', 'papers', 'mistakes'] as const;
export type SectionId = (typeof SECTIONS)[number];
