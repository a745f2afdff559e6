import { articleView } from '#core/article-view.ts';
import type { ArticlePage } from '#core/article-page.ts';
import { reactBuild } from '#ui/react-build.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { PaperFoot, PaperTools } from '../paper.tsx';
import { today, useTools } from '../tools.ts';
import { plainAddress } from './use-share.ts';
import { useWordsIn } from './use-words-in.ts';

const SIZES = ['a5', 'a4', 'poster'] as const;

/** A page as it will stand on paper: a leaflet, a sheet, or a poster that says only what to do. */
export function PaperScreen({ page, size }: { page: ArticlePage; size: string }): ReactNode {
  const { t } = useTranslation('paper');
  const { words, lang } = useWordsIn(page.asked);
  const tools = useTools();
  const [path, navigate] = useLocation();
  const chosen = SIZES.find((each) => each === size) ?? 'a4';
  const choose = (next: string): void => navigate(`${path}?print=${next}&lang=${page.asked}`, { replace: true });
  const sizes = SIZES.map((each) => ({ id: each, label: t(`paper:${each}`) }));
  return (
    <>
      <PaperTools sizes={sizes} chosen={chosen} onChoose={choose} />
      <div className={`paper paper-${chosen}`} lang={lang}>
        {articleView(reactBuild, page, { words, lang, today: today(tools) })}
        <PaperFoot address={plainAddress(page)} words={words} lang={lang} />
      </div>
    </>
  );
}
