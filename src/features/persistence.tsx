import { askPersistence } from '#store/storage-state.ts';
import { useDatabase } from '#store/use-live.ts';
import { Icon } from '#ui/icon.tsx';
import { type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useTools } from './tools.ts';
import './keeping.css';

/** Asks the browser not to throw Tirek's pages away when space runs low; the answer is kept and shown. */
export function useAskPersistence(): () => Promise<void> {
  const { updateSettings } = useTools();
  const database = useDatabase();
  return useCallback(async () => {
    const persisted = await askPersistence(await database(), navigator.storage);
    await updateSettings({ persisted });
  }, [database, updateSettings]);
}

/** What the browser answered, in words. A "no" is no failure: it only means that nobody should rely on it. */
export function PersistenceWords({ persisted }: { persisted: boolean | undefined }): ReactNode {
  const { t } = useTranslation('packs');
  if (persisted === undefined) return <p className="fact-line">{t('packs:persisted-unasked')}</p>;
  return (
    <output className="fact-line">
      <Icon name={persisted ? 'check' : 'info'} />
      <span>{t(persisted ? 'packs:persisted-yes' : 'packs:persisted-no')}</span>
    </output>
  );
}
