import type { Settings } from '#store/settings.ts';

/** Puts the reader's language, theme and text size on the document. */
export function applyAppearance(root: HTMLElement, { language, theme, textSize }: Pick<Settings, 'language' | 'theme' | 'textSize'>): void {
  root.lang = language;
  root.dataset['theme'] = theme;
  root.dataset['textSize'] = String(textSize);
}
