import { type ArticlePage, helpersFor, numberSources } from '#core/article-page.ts';
import type { Article, ArticleText } from '#core/article.ts';
import { type Language, languageChain, LANGUAGES } from '#core/language.ts';
import type { Organisation } from '#core/organisation.ts';
import type { Cited } from '#core/provenance.ts';
import type { Assembled } from './assemble-entries.ts';
import type { PageWords } from './page-words.ts';
import { type PageFrame, plainArticle, plainList } from './plain-page.ts';
import { compare } from './problem.ts';

export interface PageDates {
  /** Day of the edition and day of publication, `YYYY-MM-DD`. */
  issuedOn: string;
  today: string;
  /** The site's own address, where it is known. */
  base?: string | undefined;
}

/** Every plain page as HTML, by its path below the site: `page/ru/unpaid-wages-russia/index.html`. */
export function buildPages(assembled: Assembled, pageWords: PageWords, dates: PageDates): Map<string, string> {
  const articles = new Map(assembled.articles.map((article) => [article.id, article]));
  const cited = assembled.catalogue.filter((entry) => entry.kind === 'fact' || entry.kind === 'organisation');
  const organisations = cited.filter((entry) => entry.kind === 'organisation');
  const languages = LANGUAGES.filter((lang) => assembled.texts.some((text) => text.lang === lang));
  const pages = new Map<string, string>();
  for (const lang of languages) {
    const languagesOf = (id: string): readonly Language[] => articles.get(id)?.languages ?? [];
    const frame: PageFrame = { lang, words: pageWords.wordsOf(lang), languagesOf, ...dates };
    for (const text of assembled.texts.filter((each) => each.lang === lang)) {
      const article = articles.get(text.id);
      if (article) pages.set(`page/${lang}/${text.id}/index.html`, plainArticle(pageOf(article, text, { cited, organisations }), frame));
    }
    pages.set(`page/${lang}/index.html`, plainList(linksIn(lang, assembled), frame, languages));
  }
  return pages;
}

interface Known {
  cited: Cited[];
  organisations: Organisation[];
}

function pageOf(article: Article, text: ArticleText, { cited, organisations }: Known): ArticlePage {
  return { article, text, asked: text.lang, sources: numberSources(text, cited), helpers: helpersFor(article, organisations) };
}

/** Every article once, in the reader's language where it exists, else in the next of their chain. */
function linksIn(lang: Language, { articles, texts }: Assembled): ArticleText[] {
  const chain = languageChain(lang);
  const links = articles.flatMap(({ id }) => {
    const own = texts.filter((text) => text.id === id);
    return own.toSorted((a, b) => chain.indexOf(a.lang) - chain.indexOf(b.lang)).slice(0, 1);
  });
  return links.toSorted((a, b) => chain.indexOf(a.lang) - chain.indexOf(b.lang) || compare(a.title, b.title));
}
