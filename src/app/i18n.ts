import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '#core/language.ts';
import type { Namespaces } from '#core/word-columns.ts';

/** Reads the words of a language, which lie in the shell: switching language needs no network. */
export type LoadNamespaces = (lang: Language) => Promise<Namespaces>;

/** Brings the words of a language without changing to it. */
export async function addLanguage(lang: Language, load: LoadNamespaces): Promise<void> {
  if (i18next.hasResourceBundle(lang, 'common')) return;
  for (const [namespace, words] of Object.entries(await load(lang))) i18next.addResourceBundle(lang, namespace, words);
}

/** Starts i18next with one language loaded. Plural forms follow CLDR through Intl.PluralRules. */
export async function startI18n(lang: Language, load: LoadNamespaces): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: lang,
    fallbackLng: false,
    resources: {},
    defaultNS: 'common',
    keySeparator: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  countTajik();
  await addLanguage(lang, load);
  await i18next.changeLanguage(lang);
}

/**
 * Chromium carries no plural rules for Tajik and would count by the phone's own language ("few", "many").
 * CLDR gives Tajik the rule of English: one for 1, other for the rest.
 */
function countTajik(): void {
  const resolver = i18next.services.pluralResolver as { getRule: (code: string, options?: object) => unknown };
  const getRule = resolver.getRule.bind(resolver);
  resolver.getRule = (code, options) => getRule(code === 'tg' ? 'en' : code, options);
}

/** Changes the interface language once its words are here, so that no screen ever shows bare keys. */
export async function changeLanguage(lang: Language, load: LoadNamespaces): Promise<void> {
  await addLanguage(lang, load);
  if (i18next.language !== lang) await i18next.changeLanguage(lang);
}
