/** The six interface languages, in the order the first screen offers them (BCP 47 tags). */
export const LANGUAGES = ['ky', 'ru', 'uz', 'tg', 'kk', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language written in itself: the only name a reader can be sure to recognise. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  ky: 'Кыргызча',
  ru: 'Русский',
  uz: 'Oʻzbekcha',
  tg: 'Тоҷикӣ',
  kk: 'Қазақша',
  en: 'English',
};

/** Languages in which every article must exist; the others are added page by page. */
export const COMPLETE_LANGUAGES = ['ky', 'ru', 'en'] as const satisfies readonly Language[];

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.includes(value as Language);
}

/**
 * The order in which a page is looked for: the reader's language, then Russian (read by most
 * adults of the region), then English, then whatever else there is.
 */
export function languageChain(first: Language): Language[] {
  return [...new Set<Language>([first, 'ru', 'en', ...LANGUAGES])];
}

/** The interface language that fits a browser's list of preferences best; Kyrgyz when none does. */
export function preferredLanguage(preferences: readonly string[]): Language {
  for (const tag of preferences) {
    const base = tag.toLowerCase().split('-')[0];
    if (isLanguage(base)) return base;
  }
  return 'ky';
}
