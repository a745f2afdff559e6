import { setSaved } from '#store/saved.ts';
import { useDatabase } from '#store/use-live.ts';
import { Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { LinkRow, Rows } from '#ui/link-row.tsx';
import { Loading } from '#ui/loading.tsx';
import { Screen } from '#ui/screen.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../tools.ts';
import { type SavedThing, useSaved } from './use-saved.ts';

/** What the reader put aside. It stays on this phone and is sent nowhere. */
export function SavedScreen(): ReactNode {
  const { t } = useTranslation('saved');
  const things = useSaved(useLanguage());
  return (
    <Screen title={t('saved:title')} isReady={things !== undefined}>
      <p className="lead">{t('saved:lead')}</p>
      {!things && <Loading words={t('common:loading')} />}
      {things?.length === 0 && <EmptyState icon="saved" text={t('saved:none')} />}
      {things && things.length > 0 && (
        <Rows>
          {things.map((thing) => (
            <SavedRowView key={thing.row.id} thing={thing} />
          ))}
        </Rows>
      )}
    </Screen>
  );
}

function SavedRowView({ thing: { row, shown } }: { thing: SavedThing }): ReactNode {
  const { t } = useTranslation('saved');
  const database = useDatabase();
  const title = shown?.title ?? t('saved:gone');
  const remove = async (): Promise<void> => setSaved(await database(), { ...row, saved: false });
  return (
    <LinkRow
      href={shown?.href ?? '/packs'}
      title={title}
      detail={shown ? shown.detail : row.id}
      lang={shown?.lang}
      action={
        <Button kind="quiet" icon="close" onClick={() => void remove()}>
          <span className="unseen">{t('saved:remove', { title })}</span>
        </Button>
      }
    />
  );
}
