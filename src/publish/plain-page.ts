import { readFileSync } from 'node:fs';
import type { ArticlePage } from '#core/article-page.ts';
import { articleView } from '#core/article-view.ts';
import { appHref } from '#core/blocks-view.ts';
import { type Language, LANGUAGE_NAMES } from '#core/language.ts';
import { type Attributes, buildHtml, type Html } from '#core/markup.ts';
import { dateWords, type Words } from '#core/words.ts';

/** What all plain pages of one edition share, in one language. */
export interface PageFrame {
  lang: Language;
  words: Words;
  /** Day of the edition, `YYYY-MM-DD`. */
  issuedOn: string;
  today: string;
  /** Where the site will stand (`https://tirek.example.org`); undefined when nobody knows yet. Messengers want whole addresses. */
  base?: string | undefined;
  /** Languages in which an article exists: a link to another page goes to one that is there. */
  languagesOf: (id: string) => readonly Language[];
}

/** A line of the list of pages. */
export interface PageLink {
  id: string;
  lang: Language;
  title: string;
  summary: string;
}

const CSS = readFileSync(new URL('page.css', import.meta.url), 'utf8');

function element(tag: string, attributes: Attributes, ...children: (Html | string)[]): Html {
  return buildHtml(tag, attributes, ...children);
}

/** An article as a whole HTML document that opens anywhere, with no script. */
export function plainArticle(page: ArticlePage, frame: PageFrame): string {
  const { lang, words, today } = frame;
  const { id, languages } = page.article;
  const switches = languages.filter((other) => other !== lang).map((other) => languageLink(other, `/page/${other}/${id}/`));
  const open = element('a', { class: 'open', href: `/article/${id}?lang=${lang}` }, words('page:open-in-app'));
  return documentOf(frame, {
    title: page.text.title,
    summary: page.text.summary,
    path: `/page/${lang}/${id}/`,
    alternates: languages.map((other) => [other, `/page/${other}/${id}/`]),
    body: [
      element('nav', { class: 'ways' }, element('a', { href: `/page/${lang}/` }, words('page:all-pages')), ...switches),
      element('main', {}, articleView(buildHtml, page, { words, lang, today, href: hrefIn(frame) })),
      element('footer', {}, open, editionLine(frame)),
    ],
  });
}

/** The list of all pages in a language. */
export function plainList(links: readonly PageLink[], frame: PageFrame, languages: readonly Language[]): string {
  const { lang, words } = frame;
  const items = links.map((link) =>
    element(
      'li',
      {},
      element('a', { href: `/page/${link.lang}/${link.id}/`, lang: link.lang }, link.title),
      element('p', { lang: link.lang }, link.summary),
    ),
  );
  const switches = languages.filter((other) => other !== lang).map((other) => languageLink(other, `/page/${other}/`));
  return documentOf(frame, {
    title: `Tirek · Тирек: ${words('page:all-pages')}`,
    summary: words('page:all-pages'),
    path: `/page/${lang}/`,
    alternates: languages.map((other) => [other, `/page/${other}/`]),
    body: [
      element('nav', { class: 'ways' }, ...switches),
      element('main', {}, element('h1', {}, words('page:all-pages')), element('ul', { class: 'pages' }, ...items)),
      element('footer', {}, element('a', { class: 'open', href: `/?lang=${lang}` }, words('page:open-in-app')), editionLine(frame)),
    ],
  });
}

function hrefIn({ lang, languagesOf }: PageFrame): (target: string) => string {
  return (target) => {
    const [kind, id = ''] = target.split(':', 2);
    if (kind !== 'article') return appHref(target);
    const languages = languagesOf(id);
    return `/page/${languages.includes(lang) ? lang : (languages[0] ?? lang)}/${id}/`;
  };
}

function languageLink(lang: Language, href: string): Html {
  return element('a', { href, lang, hreflang: lang }, LANGUAGE_NAMES[lang]);
}

function editionLine({ words, lang, issuedOn }: PageFrame): Html {
  return element('p', {}, words('page:edition', { date: dateWords(issuedOn, lang) }));
}

interface DocumentParts {
  title: string;
  summary: string;
  path: string;
  alternates: (readonly [Language, string])[];
  body: Html[];
}

function documentOf(frame: PageFrame, { title, summary, path, alternates, body }: DocumentParts): string {
  const { lang } = frame;
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('link', { rel: 'icon', href: '/icons/tirek.svg', type: 'image/svg+xml' }),
    element('title', {}, title),
    element('meta', { name: 'description', content: summary }),
    element('meta', { property: 'og:type', content: 'article' }),
    element('meta', { property: 'og:site_name', content: 'Tirek · Тирек' }),
    ...previewMetas(frame, { title, summary, path }),
    element('link', { rel: 'canonical', href: `${frame.base ?? ''}${path}` }),
    ...alternates.map(([other, href]) => element('link', { rel: 'alternate', hreflang: other, href })),
    element('style', {}, { html: CSS }),
  );
  return `<!doctype html>\n${element('html', { lang }, head, element('body', {}, ...body)).html}\n`;
}

/** How a messenger shows a link: title, summary and the band of felt (`public/preview.png`, 1200 × 630). */
function previewMetas({ lang, base = '' }: PageFrame, { title, summary, path }: Pick<DocumentParts, 'title' | 'summary' | 'path'>): Html[] {
  const property = (name: string, content: string): Html => element('meta', { property: name, content });
  return [
    property('og:locale', lang),
    property('og:title', title),
    property('og:description', summary),
    property('og:url', `${base}${path}`),
    property('og:image', `${base}/preview.png`),
    property('og:image:width', '1200'),
    property('og:image:height', '630'),
    property('og:image:alt', 'Tirek · Тирек'),
    element('meta', { name: 'twitter:card', content: 'summary_large_image' }),
  ];
}
