import { listArticles } from '#store/articles.ts';
import { listPacks } from '#store/packs.ts';
import { useLive } from '#store/use-live.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { LinkRow, Rows } from '#ui/link-row.tsx';
import { Loading } from '#ui/loading.tsx';
import { Screen } from '#ui/screen.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { ArticlesByTopic } from '../articles-by-topic.tsx';
import { useLanguage } from '../tools.ts';

/** Everything Tirek knows about one country: help first, then pages by topic, then the rules one by one. */
export function CountryScreen(): ReactNode {
  const { code = '' } = useParams();
  const { t } = useTranslation('home');
  const lang = useLanguage();
  const articles = useLive((db) => listArticles(db, lang, { country: code }), [lang, code]);
  const packs = useLive(listPacks, []);
  const isHere = packs?.some(({ scope }) => scope === code) ?? true;
  return (
    <Screen title={t(`common:country-${code}`, { defaultValue: code })} back={{ href: '/', label: t('common:nav-home') }}>
      <CountryLinks code={code} />
      {!articles && <Loading words={t('common:loading')} />}
      {articles && <ArticlesByTopic articles={articles} heading="h2" />}
      {articles?.length === 0 && <NoArticles isHere={isHere} />}
    </Screen>
  );
}

function CountryLinks({ code }: { code: string }): ReactNode {
  const { t } = useTranslation('home');
  return (
    <Rows label={t('home:help-in-country')}>
      <LinkRow href={`/help?country=${code}`} icon="help" title={t('home:emergency')} />
      <LinkRow href={`/people?country=${code}`} icon="people" title={t('home:who-helps')} />
      <LinkRow href={`/country/${code}/facts`} icon="scales" title={t('home:rules')} detail={t('home:rules-hint')} />
      <LinkRow
        href={`/country/${code}/booklet`}
        icon="print"
        title={t('paper:booklet', { country: t(`common:country-${code}`, { defaultValue: code }) })}
        detail={t('paper:booklet-hint')}
      />
    </Rows>
  );
}

function NoArticles({ isHere }: { isHere: boolean }): ReactNode {
  const { t } = useTranslation('home');
  return (
    <EmptyState icon="download" text={t(isHere ? 'home:no-pages-yet' : 'home:country-not-saved')}>
      {!isHere && (
        <ButtonLink kind="primary" icon="download" href="/packs">
          {t('home:choose-packs')}
        </ButtonLink>
      )}
    </EmptyState>
  );
}
