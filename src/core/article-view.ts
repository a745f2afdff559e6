import type { ArticlePage, NumberedSource } from './article-page.ts';
import { HELPERS_ON_PAGE } from './article-page.ts';
import { appHref, type BlockContext, blockView } from './blocks-view.ts';
import { isPastReview } from './freshness.ts';
import type { Build } from './markup.ts';
import { organisationCard } from './organisation-view.ts';
import { dateWords, type Words } from './words.ts';

/** What a page is drawn with: interface words in the reader's language, and today (`YYYY-MM-DD`). */
export interface PageContext {
  words: Words;
  lang: string;
  today: string;
  href?: (target: string) => string;
  /** Before the ids of places on the page, where several articles stand on one. */
  prefix?: string;
}

/** The whole article: title, in short, notices, sections, who can help, numbered sources. */
export function articleView<N>(build: Build<N>, page: ArticlePage, context: PageContext): N {
  const { text } = page;
  return build(
    'article',
    { class: 'article' },
    build('div', { lang: text.lang }, build('h1', { class: 'article-title', tabindex: '-1' }, text.title)),
    noticesView(build, page, context),
    ...text.sections.map((section) => sectionView(build, page, section, context)),
    helpersView(build, page, context),
    sourcesView(build, page.sources, context),
  );
}

function blockContext(page: ArticlePage, { words, href = appHref, prefix }: PageContext): BlockContext {
  const numbers = new Map(page.sources.map((source) => [source.id, source.number]));
  return { citation: (id) => numbers.get(id), citationLabel: words('article:source'), href, prefix };
}

function sectionView<N>(build: Build<N>, page: ArticlePage, section: ArticlePage['text']['sections'][number], context: PageContext): N {
  const blocks = blockContext(page, context);
  const outdated = (page.text.outdated ?? []).filter(([id]) => id === section.id).map(([, index]) => index);
  const children = section.blocks.flatMap((block, index) => {
    const note = build('p', { class: 'outdated' }, context.words('article:paragraph-outdated'));
    return outdated.includes(index) ? [note, blockView(build, block, blocks)] : [blockView(build, block, blocks)];
  });
  const heading = build('h2', {}, context.words(`article:section-${section.id}`));
  return build(
    'section',
    { class: `section section-${section.id}`, id: idIn(context, section.id) },
    heading,
    build('div', { lang: page.text.lang }, ...children),
  );
}

function idIn({ prefix = '' }: PageContext, id: string): string {
  return `${prefix}${id}`;
}

/** Freshness and review state in words; each sentence says one true thing. */
function noticesView<N>(build: Build<N>, page: ArticlePage, context: PageContext): N {
  return build('ul', { class: 'notices' }, ...noticeLines(page, context).map((line) => build('li', {}, line)));
}

/** Every sentence that a reader must have beside the text, wherever it is shown or sent. */
export function noticeLines({ article, text, asked }: ArticlePage, { words, lang, today }: PageContext): string[] {
  const lines: string[] = [];
  if (text.lang !== asked) lines.push(words('article:other-language', { language: words(`common:language-${text.lang}`) }));
  if (article.review.state === 'unreviewed') lines.push(words('article:unreviewed'));
  else lines.push(words('article:reviewed', { by: article.review.by, date: dateWords(article.review.on, lang) }));
  if (text.madeBy === 'machine')
    lines.push(words('article:machine-translation', { language: words(`common:language-${article.sourceLanguage}`) }));
  if (text.outdated?.length) lines.push(words('article:outdated'));
  lines.push(knowledgeLine(article, words, lang));
  if (article.asOf && isPastReview(article.reviewBy, today))
    lines.push(words('article:past-review', { date: dateWords(article.reviewBy, lang) }));
  return lines;
}

/** How old the sources are: an old one does not make a page old, but the reader is told. */
function knowledgeLine({ asOf, newestAsOf = asOf }: ArticlePage['article'], words: Words, lang: string): string {
  if (!asOf || !newestAsOf) return words('article:undated');
  const date = dateWords(asOf, lang);
  return asOf === newestAsOf
    ? words('article:as-of', { date })
    : words('article:as-of-range', { date, newest: dateWords(newestAsOf, lang) });
}

function helpersView<N>(build: Build<N>, page: ArticlePage, context: PageContext): N {
  const { words, lang } = context;
  const country = page.article.helpCountries?.[0] ?? page.article.countries[0] ?? '';
  const cards = page.helpers.slice(0, HELPERS_ON_PAGE).map((helper) => build('li', {}, organisationCard(build, helper, { words, lang })));
  return build(
    'section',
    { class: 'section section-helpers', id: idIn(context, 'helpers') },
    build('h2', {}, words('article:who-can-help')),
    cards.length ? build('ul', { class: 'cards' }, ...cards) : build('p', {}, words('article:no-helpers')),
    build('p', {}, build('a', { href: `/people?country=${country}` }, words('article:more-people'))),
  );
}

/** What a page rests on, numbered as its text cites it. */
export function sourcesView<N>(build: Build<N>, sources: readonly NumberedSource[], context: PageContext): N {
  return build(
    'section',
    { class: 'section section-sources', id: idIn(context, 'sources') },
    build('h2', {}, context.words('article:sources')),
    build('ol', { class: 'sources' }, ...sources.map((source) => sourceView(build, source, context))),
  );
}

function sourceView<N>(build: Build<N>, source: NumberedSource, context: PageContext): N {
  const { words, lang } = context;
  const doubt = source.doubtful ? [build('p', { class: 'doubt' }, words('article:doubtful'))] : [];
  const laws = source.laws.map((law) => build('p', { class: 'law' }, law));
  const links = source.sources.map(({ url, title, publisher, date }) =>
    build(
      'p',
      {},
      `${publisher}: `,
      build('a', { href: url, rel: 'noopener noreferrer', target: '_blank' }, title),
      `, ${date && date !== 'undated' ? dateWords(date, lang) : words('article:undated-source')}`,
    ),
  );
  return build('li', { id: idIn(context, `source-${source.number}`) }, ...laws, ...links, ...doubt);
}
