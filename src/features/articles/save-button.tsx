import { isSaved, setSaved } from '#store/saved.ts';
import { useDatabase, useLive } from '#store/use-live.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useTools } from '../tools.ts';
import { ToolButton } from './tool-button.tsx';

/** Puts the page aside under Saved, or lets it go. */
export function SaveButton({ id }: { id: string }): ReactNode {
  const { t } = useTranslation('article');
  const { now } = useTools();
  const database = useDatabase();
  const saved = useLive((db) => isSaved(db, id), [id]) ?? false;
  const toggle = async (): Promise<void> => {
    await setSaved(await database(), { id, kind: 'article', saved: !saved, at: now().toISOString() });
  };
  return (
    <ToolButton icon={saved ? 'saved-full' : 'saved'} aria-pressed={saved} onClick={() => void toggle()}>
      {t('article:save')}
    </ToolButton>
  );
}
