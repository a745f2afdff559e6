import type { ArticlePage } from '#core/article-page.ts';
import { useState } from 'react';
import { type ShareOutcome, useTools } from '../tools.ts';

/**
 * The plain page is what is handed on: it opens on any phone without Tirek and without JavaScript, and with no
 * network Tirek's worker opens the same page from the phone.
 */
function sharedAddress({ article, text }: ArticlePage): string {
  return new URL(`/page/${text.lang}/${article.id}/`, window.location.origin).href;
}

export interface Sharing {
  address: string;
  outcome: ShareOutcome | undefined;
  share: () => Promise<void>;
}

export function useShare(page: ArticlePage): Sharing {
  const { shareText } = useTools();
  const [outcome, setOutcome] = useState<ShareOutcome>();
  const address = sharedAddress(page);
  const { title, summary } = page.text;
  const share = async (): Promise<void> => {
    setOutcome(undefined);
    setOutcome(shareText ? await shareText({ title, text: summary, url: address }) : 'failed');
  };
  return { address, outcome, share };
}
