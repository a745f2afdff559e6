import type { ArticlePage } from '#core/article-page.ts';
import { articleView } from '#core/article-view.ts';
import type { Block } from '#core/blocks.ts';
import { appHref, type BlockContext, blockView } from '#core/blocks-view.ts';
import type { Language } from '#core/language.ts';
import type { Build } from '#core/markup.ts';
import type { Words } from '#core/words.ts';
import { reactBuild } from '#ui/react-build.ts';
import { Loading } from '#ui/loading.tsx';
import { Notice } from '#ui/notice.tsx';
import { Fragment, type ReactNode } from 'react';
import { today, useTools, useWords } from '../tools.ts';
import { type AlignedSection, alignTexts, type Pair } from './align-texts.ts';
import { useArticle } from './use-article.ts';
import { useWordsIn } from './use-words-in.ts';

/** Two languages of one page, paragraph beside paragraph; on a narrow screen one below the other. */
export function SideBySide({ page, second }: { page: ArticlePage; second: Language }): ReactNode {
  const words = useWords();
  const tools = useTools();
  const here = useWordsIn(page.asked);
  const other = useArticle(page.article.id, second);
  if (other === undefined) return <Loading words={words('common:loading')} />;
  if (other === 'missing' || other.text.lang !== second) {
    return <Notice tone="warn">{words('article:second-not-here', { language: words(`common:language-${second}`) })}</Notice>;
  }
  const context = { ...here, today: today(tools) };
  const pairs = <Pairs page={page} other={other} words={here.words} />;
  return <div lang={here.lang}>{articleView(framedBy(pairs), { ...page, text: { ...page.text, sections: [] } }, context)}</div>;
}

/** Title, remarks, helpers and sources as core draws them; the paired text stands where the sections would. */
function framedBy(pairs: ReactNode): Build<ReactNode> {
  return (tag, attributes, ...children) => {
    if (attributes['class'] !== 'article') return reactBuild(tag, attributes, ...children);
    const [title, notices, ...rest] = children;
    return reactBuild(tag, { class: 'article article-paired' }, title, notices, pairs, ...rest);
  };
}

function Pairs({ page, other, words }: { page: ArticlePage; other: ArticlePage; words: Words }): ReactNode {
  return (
    <>
      <p className="second-title" lang={other.text.lang}>
        {other.text.title}
      </p>
      {alignTexts(page.text, other.text).map((section) => (
        <PairedSection key={section.id} section={section} sides={[page, other]} words={words} />
      ))}
    </>
  );
}

interface PairedSectionProps {
  section: AlignedSection;
  sides: [ArticlePage, ArticlePage];
  words: Words;
}

function PairedSection({ section: { id, pairs }, sides: [page, other], words }: PairedSectionProps): ReactNode {
  // Both languages cite the same facts, so the numbers of the first language hold for both.
  const numbers = new Map(page.sources.map((source) => [source.id, source.number]));
  const blocks: BlockContext = { citation: (cited) => numbers.get(cited), citationLabel: words('article:source'), href: appHref };
  return (
    <section className={`section section-${id}`} id={id}>
      <h2>{words(`article:section-${id}`)}</h2>
      {pairs.map((pair, index) => (
        // The text of a page does not change while it is shown: the position is the paragraph's name.
        // oxlint-disable-next-line react/no-array-index-key
        <Fragment key={index}>
          <div className={`pair pair-${id}`}>
            <Side block={pair.first} start={pair.start} lang={page.text.lang} context={blocks} />
            <Side block={pair.second} start={pair.start} lang={other.text.lang} context={blocks} />
          </div>
        </Fragment>
      ))}
    </section>
  );
}

function Side({
  block,
  start,
  lang,
  context,
}: {
  block: Block | undefined;
  start: Pair['start'];
  lang: string;
  context: BlockContext;
}): ReactNode {
  return (
    <div className="pair-side" lang={lang} style={{ counterReset: `step ${start - 1}` }}>
      {block && blockView(reactBuild, block, context)}
    </div>
  );
}
