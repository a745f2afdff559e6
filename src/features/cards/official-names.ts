import type { Card } from '#core/card.ts';

/** Languages of officials, each written in itself: the official must recognise it. */
export const OFFICIAL_NAMES: Record<Card['officialLanguage'], string> = {
  ru: 'Русский',
  kk: 'Қазақша',
  tr: 'Türkçe',
  ko: '한국어',
  ar: 'العربية',
  en: 'English',
  de: 'Deutsch',
  pl: 'Polski',
  ja: '日本語',
};
