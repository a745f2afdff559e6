import { TOPICS } from '#core/vocabulary.ts';
import { listArticles } from '#store/articles.ts';
import { useLive } from '#store/use-live.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Loading } from '#ui/loading.tsx';
import { Screen } from '#ui/screen.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { FollowedFirst } from '../followed-first.tsx';
import { useLanguage, useTools } from '../tools.ts';

/** All pages on one topic, the countries the reader follows first. */
export function TopicScreen(): ReactNode {
  const { id = '' } = useParams();
  const { t } = useTranslation('home');
  const lang = useLanguage();
  const { settings } = useTools();
  const known = TOPICS.find((topic) => topic === id);
  const articles = useLive((db) => listArticles(db, lang, { topic: id }), [lang, id]);
  return (
    <Screen title={t(known ? `common:topic-${known}` : 'common:not-found')} back={{ href: '/', label: t('common:nav-home') }}>
      {!articles && <Loading words={t('common:loading')} />}
      {articles && articles.length > 0 && <FollowedFirst articles={articles} scopes={settings.scopes} />}
      {articles?.length === 0 && (
        <EmptyState icon="book" text={t('home:no-pages')}>
          <ButtonLink icon="download" href="/packs">
            {t('home:choose-packs')}
          </ButtonLink>
        </EmptyState>
      )}
    </Screen>
  );
}
