import { articleView } from '#core/article-view.ts';
import type { ArticlePage } from '#core/article-page.ts';
import type { Build } from '#core/markup.ts';
import { readBooklet } from '#store/booklet.ts';
import { useLive } from '#store/use-live.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { Loading } from '#ui/loading.tsx';
import { reactBuild } from '#ui/react-build.ts';
import { Screen } from '#ui/screen.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { PaperFoot, PaperTools } from '../paper.tsx';
import { today, useLanguage, useTools, useWords } from '../tools.ts';
import './booklet.css';

/** The most needed pages of a country as one document for the printer: `/country/<code>/booklet`. */
export function BookletScreen(): ReactNode {
  const { code = '' } = useParams();
  const { t } = useTranslation('paper');
  const lang = useLanguage();
  const pages = useLive((db) => readBooklet(db, code, lang), [code, lang]);
  const country = t(`common:country-${code}`, { defaultValue: code });
  const isEmpty = pages?.length === 0;
  return (
    <Screen title={t('paper:booklet', { country })} back={{ href: `/country/${code}`, label: country }} isReady={pages !== undefined}>
      {!pages && <Loading words={t('common:loading')} />}
      {isEmpty && <EmptyState icon="print" text={t('home:country-not-saved')} />}
      {pages && !isEmpty && <PaperTools sizes={[]} chosen="" onChoose={() => undefined} />}
      {pages && !isEmpty && <Booklet pages={pages} code={code} />}
    </Screen>
  );
}

function Booklet({ pages, code }: { pages: readonly ArticlePage[]; code: string }): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const tools = useTools();
  const address = new URL(`/country/${code}/booklet?lang=${lang}`, window.location.origin).href;
  return (
    <div className="booklet">
      <section className="booklet-contents">
        <h2>{words('paper:contents')}</h2>
        <ol>
          {pages.map(({ article, text }) => (
            <li key={article.id} lang={text.lang}>
              <a href={`#${article.id}`}>{text.title}</a>
              <p className="quiet">{text.summary}</p>
            </li>
          ))}
        </ol>
        <p className="quiet">{words('article:unreviewed')}</p>
        <PaperFoot address={address} words={words} lang={lang} />
      </section>
      {pages.map((page) => (
        <div key={page.article.id} id={page.article.id} className="booklet-page">
          {articleView(lowerBuild, page, { words, lang, today: today(tools), prefix: `${page.article.id}-` })}
        </div>
      ))}
    </div>
  );
}

const LOWER: Record<string, string> = { h1: 'h2', h2: 'h3', h3: 'h4' };

/** An article inside a document has its headings one step lower: the document's own is the first. */
const lowerBuild: Build<ReactNode> = (tag, attributes, ...children) => reactBuild(LOWER[tag] ?? tag, attributes, ...children);
