import { STAGES } from '#core/vocabulary.ts';
import { listArticles } from '#store/articles.ts';
import { useLive } from '#store/use-live.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Loading } from '#ui/loading.tsx';
import { Screen } from '#ui/screen.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { ArticleRows } from '../article-rows.tsx';
import { FollowedFirst } from '../followed-first.tsx';
import { useLanguage, useTools } from '../tools.ts';

/** What a reader at one point of the journey needs, the countries they follow first. */
export function JourneyScreen(): ReactNode {
  const { stage = '' } = useParams();
  const { t } = useTranslation('home');
  const lang = useLanguage();
  const { settings } = useTools();
  const known = STAGES.find((name) => name === stage);
  const articles = useLive((db) => listArticles(db, lang, { stage }), [lang, stage]);
  // The page about the stage itself: what to do in order, before everything else that may matter there.
  const checklist = articles?.filter(({ id }) => id === `stage-${stage}`) ?? [];
  return (
    <Screen title={t(known ? `common:stage-${known}` : 'common:not-found')} back={{ href: '/', label: t('common:nav-home') }}>
      {known && <p className="lead">{t(`home:stage-hint-${known}`)}</p>}
      {!articles && <Loading words={t('common:loading')} />}
      {articles && articles.length > 0 && (
        <>
          {checklist.length > 0 && <ArticleRows articles={checklist} />}
          <FollowedFirst articles={articles.filter((article) => !checklist.includes(article))} scopes={settings.scopes} />
        </>
      )}
      {articles?.length === 0 && (
        <EmptyState icon={known ?? 'book'} text={t('home:no-pages')}>
          <ButtonLink kind="primary" icon="download" href="/packs">
            {t('home:choose-packs')}
          </ButtonLink>
          <ButtonLink icon="people" href="/people">
            {t('home:find-people')}
          </ButtonLink>
        </EmptyState>
      )}
    </Screen>
  );
}
