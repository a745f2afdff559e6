import { TOPICS, type Topic } from '#core/vocabulary.ts';
import { listFacts, type ShownFact } from '#store/facts.ts';
import { useLive } from '#store/use-live.ts';
import { Button } from '#ui/button.tsx';
import { Chip, Chips } from '#ui/chip.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Loading } from '#ui/loading.tsx';
import { Screen } from '#ui/screen.tsx';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'wouter';
import { useLanguage } from '../tools.ts';
import { FactCard } from './fact-card.tsx';
import './facts.css';

/** The rules of a country one by one, with the law and the source under each: for those who must quote them. */
export function FactsScreen(): ReactNode {
  const { code = '' } = useParams();
  const { t } = useTranslation('facts');
  const lang = useLanguage();
  const [params, setParams] = useSearchParams();
  const topic = params.get('topic') ?? '';
  const facts = useLive((db) => listFacts(db, lang, { country: code }), [lang, code]);
  const country = t(`common:country-${code}`, { defaultValue: code });
  return (
    <Screen title={t('facts:title', { country })} back={{ href: `/country/${code}`, label: country }} isReady={facts !== undefined}>
      <p className="lead">{t('facts:lead')}</p>
      {!facts && <Loading words={t('common:loading')} />}
      {facts?.length === 0 && <EmptyState icon="scales" text={t('facts:none')} />}
      {facts && facts.length > 0 && (
        <>
          <TopicChips facts={facts} topic={topic} onTopic={(next) => setParams(next ? { topic: next } : {}, { replace: true })} />
          <FactList key={topic} facts={topic ? facts.filter((fact) => fact.topic === topic) : facts} />
        </>
      )}
    </Screen>
  );
}

interface TopicChipsProps {
  facts: readonly ShownFact[];
  topic: string;
  onTopic: (topic: Topic | '') => void;
}

function TopicChips({ facts, topic, onTopic }: TopicChipsProps): ReactNode {
  const { t } = useTranslation('facts');
  const present = TOPICS.filter((id) => facts.some((fact) => fact.topic === id));
  return (
    <Chips label={t('facts:topics')}>
      <Chip isOn={topic === ''} onClick={() => onTopic('')}>
        {t('facts:all-topics')}
      </Chip>
      {present.map((id) => (
        <Chip key={id} isOn={topic === id} onClick={() => onTopic(id)}>
          {t(`common:topic-${id}`)}
        </Chip>
      ))}
    </Chips>
  );
}

/** So many are drawn at once: a country can have two hundred, and a cheap phone draws each of them slowly. */
const STEP = 20;

/** As many as needed for the fact that the address names (`#ru-entry-…`), at least one step. */
function firstShown(facts: readonly ShownFact[]): number {
  const named = facts.findIndex(({ id }) => `#${id}` === window.location.hash);
  return Math.max(STEP, named + 1);
}

function FactList({ facts }: { facts: readonly ShownFact[] }): ReactNode {
  const { t } = useTranslation('facts');
  const [shown, setShown] = useState(() => firstShown(facts));
  return (
    <>
      <output className="quiet">{t('facts:count', { count: facts.length })}</output>
      <ul className="cards">
        {facts.slice(0, shown).map((fact) => (
          <FactCard key={fact.id} fact={fact} />
        ))}
      </ul>
      {facts.length > shown && (
        <Button isWide onClick={() => setShown(shown + STEP)}>
          {t('facts:more', { left: facts.length - shown })}
        </Button>
      )}
    </>
  );
}
