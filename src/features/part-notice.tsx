import { listPacks } from '#store/packs.ts';
import { useLive } from '#store/use-live.ts';
import { Notice } from '#ui/notice.tsx';
import type { ReactNode } from 'react';
import { POLICY } from './pack-sizes.ts';
import { scopeWords } from './scope-words.ts';
import { useWords } from './tools.ts';
import './part-notice.css';

interface PartNoticeProps {
  /** What is missing, in words; left out, it says which part is not on the phone. */
  text?: string | undefined;
  /** What following the link does. */
  link?: string;
  /** Parts that make the list whole. */
  scopes?: readonly string[];
}

/** Whoever has not all parts on the phone must not take what is here for the whole. */
export function PartNotice({ text, link, scopes = [POLICY] }: PartNoticeProps): ReactNode {
  const words = useWords();
  const packs = useLive(listPacks, []);
  if (!packs || scopes.every((needed) => packs.some(({ scope }) => scope === needed))) return null;
  const part = scopeWords(POLICY, words);
  return (
    <Notice>
      <p>{text ?? words('common:part-missing', { part })}</p>
      <a className="part-link" href="/packs?change=1">
        {link ?? words('common:part-get', { part })}
      </a>
    </Notice>
  );
}
