import { listCards } from '#store/cards.ts';
import { useLive } from '#store/use-live.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { LinkRow, Rows } from '#ui/link-row.tsx';
import { Loading } from '#ui/loading.tsx';
import { Screen } from '#ui/screen.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { useLanguage } from '../tools.ts';
import { OfficialCard } from './official-card.tsx';
import { OFFICIAL_NAMES } from './official-names.ts';
import './cards.css';

/** What is shown to an official: the list of cards, or one of them as large as the screen. */
export function CardsScreen(): ReactNode {
  const { id } = useParams();
  const { t } = useTranslation('cards');
  const lang = useLanguage();
  const cards = useLive((db) => listCards(db, lang), [lang]);
  const card = cards?.find((each) => each.id === id);
  const back = card ? { href: '/cards', label: t('cards:close') } : { href: '/people', label: t('common:nav-people') };
  return (
    <Screen key={card?.id} title={t('cards:title')} back={back} isReady={cards !== undefined}>
      {!cards && <Loading words={t('common:loading')} />}
      {card && <OfficialCard card={card} />}
      {cards && !card && <p className="lead">{t('cards:lead')}</p>}
      {cards && !card && cards.length > 0 && (
        <Rows>
          {cards.map(({ id: to, country, officialLanguage }) => (
            <LinkRow key={to} href={`/cards/${to}`} title={t(`common:country-${country}`)} detail={OFFICIAL_NAMES[officialLanguage]} />
          ))}
        </Rows>
      )}
      {cards?.length === 0 && (
        <EmptyState icon="contact" text={t('cards:none')}>
          <ButtonLink icon="download" href="/packs">
            {t('people:to-packs')}
          </ButtonLink>
        </EmptyState>
      )}
    </Screen>
  );
}
