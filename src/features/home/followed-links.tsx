import { LinkRow, Rows } from '#ui/link-row.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export function FollowedLinks({ countries }: { countries: readonly string[] }): ReactNode {
  const { t } = useTranslation('home');
  return (
    <section aria-labelledby="countries">
      <h2 id="countries">{t('home:your-countries')}</h2>
      <Rows>
        {countries.map((code) => (
          <LinkRow key={code} href={`/country/${code}`} icon="globe" title={t(`common:country-${code}`)} />
        ))}
      </Rows>
    </section>
  );
}
