import { articleDigest } from '#core/article-digest.ts';
import type { ArticlePage } from '#core/article-page.ts';
import { useState } from 'react';
import { type ShareOutcome, today, useTools } from '../tools.ts';
import { useWordsIn } from './use-words-in.ts';

/**
 * The plain page is what is handed on: it opens on any phone without Tirek and without JavaScript, and with no
 * network Tirek's worker opens the same page from the phone.
 */
export function plainAddress({ article, text }: ArticlePage): string {
  return new URL(`/page/${text.lang}/${article.id}/`, window.location.origin).href;
}

export interface Sharing {
  /** Title, text and address, for a reader whose phone can neither share nor copy. */
  whole: string;
  outcome: ShareOutcome | undefined;
  share: () => Promise<void>;
}

export function useShare(page: ArticlePage): Sharing {
  const tools = useTools();
  const { words, lang } = useWordsIn(page.asked);
  const [outcome, setOutcome] = useState<ShareOutcome>();
  const shared = {
    title: page.text.title,
    text: articleDigest(page, { words, lang, today: today(tools) }),
    url: plainAddress(page),
  };
  const share = async (): Promise<void> => {
    setOutcome(undefined);
    setOutcome(tools.shareText ? await tools.shareText(shared) : 'failed');
  };
  return { whole: `${shared.title}\n\n${shared.text}\n\n${shared.url}`, outcome, share };
}
