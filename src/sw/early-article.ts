import { articleView } from '#core/article-view.ts';
import { isLanguage, type Language } from '#core/language.ts';
import { buildHtml, escapeHtml } from '#core/markup.ts';
import { fromColumn, type WordKeys, type WordTexts } from '#core/word-columns.ts';
import type { Words } from '#core/words.ts';
import { readColdArticlePage, readColdSettings } from '#store/cold-reader.ts';
import { matchPrecache } from 'workbox-precaching';

export interface EarlyArticle {
  htmlTag: string;
  body: string;
}

/** An article of this phone as HTML, in the language asked for or the reader's own; undefined when it is not here. */
export async function earlyArticle(id: string, asked: string | null): Promise<EarlyArticle | undefined> {
  const settings = await readColdSettings(indexedDB);
  const lang: Language | undefined = isLanguage(asked) ? asked : settings?.language;
  if (!lang) return undefined;
  const [page, words] = await Promise.all([readColdArticlePage(indexedDB, id, lang), loadWords(lang)]);
  if (!page || !words) return undefined;
  const today = new Date().toISOString().slice(0, 10);
  const { html } = articleView(buildHtml, page, { words, lang, today });
  const look = `data-theme="${settings?.theme ?? 'auto'}" data-text-size="${settings?.textSize ?? 100}"`;
  return { htmlTag: `<html lang="${escapeHtml(lang)}" ${look}>`, body: `<div id="early"><main class="screen">${html}</main></div>` };
}

async function precachedJson<T>(path: string): Promise<T | undefined> {
  return (await (await matchPrecache(path))?.json()) as T | undefined;
}

/** Interface words straight from the precached shell; only `{{name}}` is needed on this page, no plurals. */
async function loadWords(lang: Language): Promise<Words | undefined> {
  const [keys, texts] = await Promise.all([
    precachedJson<WordKeys>('/locales/keys.json'),
    precachedJson<WordTexts>(`/locales/${lang}.json`),
  ]);
  if (!keys || !texts) return undefined;
  const namespaces = fromColumn(keys, texts);
  return (key, values = {}) => {
    const [namespace = '', name = ''] = key.split(':', 2);
    const text = namespaces[namespace]?.[name] ?? '';
    return text.replace(/\{\{(\w+)\}\}/g, (_, field: string) => String(values[field] ?? ''));
  };
}
