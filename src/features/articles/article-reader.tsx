import { articleView } from '#core/article-view.ts';
import type { ArticlePage } from '#core/article-page.ts';
import type { Language } from '#core/language.ts';
import { reactBuild } from '#ui/react-build.ts';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { today, useTools } from '../tools.ts';
import { ArticleToolbar } from './article-toolbar.tsx';
import { PaperRow } from './paper-row.tsx';
import { findPlace, type ReadingPlace, returnTo } from './reading-place.ts';
import { RelatedPages } from './related-pages.tsx';
import { SideBySide } from './side-by-side.tsx';
import { useReadAloud } from './use-read-aloud.ts';
import { useWordsIn } from './use-words-in.ts';

export interface ReaderProps {
  page: ArticlePage;
  /** The language chosen for this page; `page.text.lang` differs when it does not exist in it. */
  first: Language;
  second: Language | undefined;
  isPaired: boolean;
  onFirst: (lang: Language) => void;
  onPaired: (isPaired: boolean) => void;
}

export function ArticleReader(props: ReaderProps): ReactNode {
  const { page, isPaired, onFirst } = props;
  const root = useRef<HTMLDivElement>(null);
  const keepPlace = useKeptPlace(root, page.text.lang);
  const { loadLanguage } = useTools();
  const switchTo = async (lang: Language): Promise<void> => {
    // The headings' words first: words that came later would move the paragraph that has just been put in its place.
    await loadLanguage?.(lang).catch(() => undefined);
    keepPlace();
    onFirst(lang);
  };
  const second = secondLanguage(props);
  const aloud = useReadAloud(root, page.text.lang);
  return (
    <>
      <ArticleToolbar {...props} aloud={aloud} second={second} onFirst={(lang) => void switchTo(lang)} />
      <div ref={root}>{isPaired && second ? <SideBySide page={page} second={second} /> : <OneLanguage page={page} />}</div>
      <PaperRow page={page} aloud={aloud} />
      <RelatedPages article={page.article} />
    </>
  );
}

function OneLanguage({ page }: { page: ArticlePage }): ReactNode {
  const { words, lang } = useWordsIn(page.asked);
  const tools = useTools();
  return <div lang={lang}>{articleView(reactBuild, page, { words, lang, today: today(tools) })}</div>;
}

/** What stands beside the first language: the reader's second one, else Russian, else whatever the page has. */
function secondLanguage({ page, second }: ReaderProps): Language | undefined {
  const others = page.article.languages.filter((lang) => lang !== page.text.lang);
  return others.find((lang) => lang === second) ?? others.find((lang) => lang === 'ru') ?? others[0];
}

/** Remembers the paragraph under the reader's eyes and puts its translation in the same place. */
function useKeptPlace(root: { current: HTMLElement | null }, shown: Language): () => void {
  const kept = useRef<{ place: ReadingPlace | undefined; from: Language }>(undefined);
  useLayoutEffect(() => {
    if (!root.current || !kept.current || kept.current.from === shown) return;
    if (kept.current.place) returnTo(root.current, kept.current.place);
    kept.current = undefined;
  }, [root, shown]);
  return () => {
    kept.current = root.current ? { place: findPlace(root.current), from: shown } : undefined;
  };
}
