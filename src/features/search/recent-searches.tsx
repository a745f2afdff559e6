import { forgetSearches, listSearches } from '#store/searches.ts';
import { useDatabase, useLive } from '#store/use-live.ts';
import { Button } from '#ui/button.tsx';
import { LinkRow, Rows } from '#ui/link-row.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** What the reader looked for before. Another person may hold the phone next: one touch forgets it all. */
export function RecentSearches(): ReactNode {
  const { t } = useTranslation('search');
  const database = useDatabase();
  const searches = useLive(listSearches, []);
  if (!searches || searches.length === 0) return null;
  return (
    <section aria-labelledby="recent">
      <h2 id="recent">{t('search:recent')}</h2>
      <Rows>
        {searches.map(({ text }) => (
          <LinkRow key={text} href={`/search?q=${encodeURIComponent(text)}`} icon="clock" title={text} />
        ))}
      </Rows>
      <Button icon="close" onClick={async () => forgetSearches(await database())}>
        {t('search:forget')}
      </Button>
      <p className="quiet">{t('search:recent-hint')}</p>
    </section>
  );
}
