import type { Language } from '#core/language.ts';
import { findListedPage, type ListedPage } from '#store/contents.ts';
import { useLive } from '#store/use-live.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../failure-notice.tsx';
import { PullProgress } from '../pull-progress.tsx';
import { useTools } from '../tools.ts';
import { type Pull, usePull } from '../use-pull.ts';

/**
 * A page that is not on this phone. The list of all pages (in the core pack) says where it travels. On a first visit
 * that came by a link, its pack is fetched at once: whoever was sent a page sees the page before any question.
 */
export function MissingArticle({ id, lang }: { id: string; lang: Language }): ReactNode {
  const { settings, updateSettings } = useTools();
  const pull = usePull();
  const page = useLive(async (db) => (await findListedPage(db, id, lang)) ?? 'unlisted', [id, lang]);
  const scope = typeof page === 'object' ? page.scope : undefined;
  const fetchScope = (): void => {
    const scopes = scope && scope !== 'core' && !settings.scopes.includes(scope) ? [...settings.scopes, scope] : settings.scopes;
    pull.start({ after: updateSettings({ scopes }) });
  };
  const isGuest = !settings.onboarded && scope !== undefined && !settings.scopes.includes(scope);
  useEffect(() => {
    if (isGuest) fetchScope();
    // Once for a page: fetching again is the reader's decision.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isGuest, id]);
  if (page === undefined || pull.state === undefined) return null;
  const isComing = pull.isRunning || isGuest || (pull.state.edition === 0 && !pull.failure);
  return (
    <>
      <Heading page={page} isComing={isComing} isEmpty={pull.state.edition === 0} />
      {isComing && <PullProgress pull={pull} />}
      {!isComing && <WayOn {...{ id, lang, page, pull }} onFetch={fetchScope} />}
    </>
  );
}

function Heading({ page, isComing, isEmpty }: { page: ListedPage | 'unlisted'; isComing: boolean; isEmpty: boolean }): ReactNode {
  const { t } = useTranslation('article');
  const unlisted = t(isComing ? 'article:bringing' : isEmpty ? 'article:missing-title' : 'article:no-such-page');
  return <h1 tabIndex={-1}>{typeof page === 'object' ? page.title : unlisted}</h1>;
}

interface WayOnProps {
  id: string;
  lang: Language;
  page: ListedPage | 'unlisted';
  pull: Pull;
  onFetch: () => void;
}

/** What can be done about it: fetch the pack, try again, read the plain page over the network. */
function WayOn({ id, lang, page, pull, onFetch }: WayOnProps): ReactNode {
  const { t } = useTranslation('article');
  const isListed = typeof page === 'object';
  const place = isListed ? t(page.scope === 'core' ? 'packs:core' : `common:country-${page.scope}`) : '';
  const isEmpty = pull.state?.edition === 0;
  return (
    <>
      {pull.failure && <FailureNotice code={pull.failure} />}
      <EmptyState
        icon="download"
        text={isListed ? t('article:missing-text', { country: place }) : t(isEmpty ? 'article:nothing-here' : 'article:no-such-page-text')}
      >
        {(isListed || isEmpty) && (
          <Button kind="primary" icon="download" onClick={onFetch}>
            {t('article:bring')}
          </Button>
        )}
        <ButtonLink icon="globe" href={`/page/${lang}/${id}/`}>
          {t('article:read-online')}
        </ButtonLink>
      </EmptyState>
    </>
  );
}
