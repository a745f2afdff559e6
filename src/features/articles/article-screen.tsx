import { Loading } from '#ui/loading.tsx';
import { Screen } from '#ui/screen.tsx';
import { lazy, type ReactNode, useLayoutEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearch } from 'wouter';
import { useLanguage, useTools } from '../tools.ts';
import { ArticleReader } from './article-reader.tsx';
import { MissingArticle } from './missing-article.tsx';
import { useArticle } from './use-article.ts';
import './articles.css';

const PaperScreen = lazy(() => import('./paper-screen.tsx').then((m) => ({ default: m.PaperScreen })));

/** One page of a need: in the reader's language, another one, or two side by side. */
export function ArticleScreen(): ReactNode {
  const { id = '' } = useParams();
  const { t } = useTranslation('article');
  const { settings } = useTools();
  const interfaceLanguage = useLanguage();
  const [first, setFirst] = useState(interfaceLanguage);
  const [isPaired, setPaired] = useState(false);
  const page = useArticle(id, first);
  const print = new URLSearchParams(useSearch()).get('print');
  const isReady = page !== undefined;
  useLayoutEffect(() => {
    // The worker may have painted this page before React started: it takes its paint away in the same frame.
    if (isReady) document.dispatchEvent(new Event('tirek:shown'));
  }, [isReady]);
  const home = { href: '/', label: t('common:nav-home') };
  const reading = { href: `/article/${id}`, label: t('common:back') };
  const title = typeof page === 'object' ? page.text.title : isReady ? t('article:missing-title') : undefined;
  return (
    <Screen tabTitle={title} isReady={isReady} isWide={isPaired} back={page === 'missing' ? home : print ? reading : undefined}>
      {page === undefined && <Loading words={t('common:loading')} />}
      {page === 'missing' && <MissingArticle id={id} lang={first} />}
      {typeof page === 'object' && print && <PaperScreen page={page} size={print} />}
      {typeof page === 'object' && !print && (
        <ArticleReader
          page={page}
          first={first}
          second={settings.secondLanguage}
          isPaired={isPaired}
          onFirst={setFirst}
          onPaired={setPaired}
        />
      )}
    </Screen>
  );
}
