import type { Language } from '#core/language.ts';
import { PACK_COUNTRIES } from '#core/vocabulary.ts';
import { readState } from '#store/packs.ts';
import { useLive } from '#store/use-live.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { LinkRow, Rows } from '#ui/link-row.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useTools } from '../tools.ts';

/**
 * A page that is not on this phone. Its address does not say in which pack it travels, so the reader sees which
 * countries are not kept here; with a network the plain page can be read at once.
 */
export function MissingArticle({ id, lang }: { id: string; lang: Language }): ReactNode {
  const { t } = useTranslation('article');
  const state = useLive(readState, []);
  const isEmpty = state?.edition === 0;
  return (
    <>
      <h1 tabIndex={-1}>{t('article:missing-title')}</h1>
      <EmptyState icon="download" text={t(isEmpty ? 'article:nothing-here' : 'article:missing-text')}>
        <ButtonLink kind="primary" icon="download" href={isEmpty ? '/start' : '/packs'}>
          {t(isEmpty ? 'article:start' : 'article:choose-packs')}
        </ButtonLink>
        <ButtonLink icon="globe" href={`/page/${lang}/${id}/`}>
          {t('article:read-online')}
        </ButtonLink>
      </EmptyState>
      {state && !isEmpty && <PacksNotHere />}
    </>
  );
}

function PacksNotHere(): ReactNode {
  const { t } = useTranslation('article');
  const { settings } = useTools();
  const absent = PACK_COUNTRIES.filter((code) => !settings.scopes.includes(code));
  if (absent.length === 0) return null;
  return (
    <section aria-labelledby="not-here">
      <h2 id="not-here">{t('article:countries-not-here')}</h2>
      <Rows>
        {absent.map((code) => (
          <LinkRow key={code} href="/packs" icon="download" title={t(`common:country-${code}`)} />
        ))}
      </Rows>
    </section>
  );
}
