import { LinkRow, Rows } from '#ui/link-row.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Scopes that are countries: `policy` is a shelf of its own. */
export function followedCountries(scopes: readonly string[]): string[] {
  return scopes.filter((scope) => /^[A-Z]{2}$/.test(scope));
}

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
