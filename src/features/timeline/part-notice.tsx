import { dateWords } from '#core/words.ts';
import { listPacks } from '#store/packs.ts';
import { useLive } from '#store/use-live.ts';
import { Notice } from '#ui/notice.tsx';
import type { ReactNode } from 'react';
import { POLICY } from '../pack-sizes.ts';
import { scopeWords } from '../scope-words.ts';
import { useLanguage, useWords } from '../tools.ts';

/** Every phone has the recent milestones; the rest come with a pack of their own. Who has it not must not take the part for the whole. */
export function PartNotice({ oldest }: { oldest: string | undefined }): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const packs = useLive(listPacks, []);
  if (!packs || packs.some(({ scope }) => scope === POLICY)) return null;
  return (
    <Notice>
      {oldest && <p>{words('timeline:partial', { date: dateWords(oldest, lang) })}</p>}
      <a className="part-link" href="/packs?change=1">
        {words('timeline:get', { part: scopeWords(POLICY, words) })}
      </a>
    </Notice>
  );
}
