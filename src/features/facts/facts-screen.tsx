import { TOPICS, type Topic } from '#core/vocabulary.ts';
import { listFacts, type ShownFact } from '#store/facts.ts';
import { listLaws } from '#store/laws.ts';
import { useLive } from '#store/use-live.ts';
import { Chip, Chips } from '#ui/chip.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Loading } from '#ui/loading.tsx';
import { Screen } from '#ui/screen.tsx';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'wouter';
import { ShowMore } from '../show-more.tsx';
import { useLanguage } from '../tools.ts';
import { useSteps } from '../use-steps.ts';
import { FactCard } from './fact-card.tsx';
import '../fold.css';
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
          <FactList key={topic} facts={inOrderOfNeed(facts).filter((fact) => !topic || fact.topic === topic)} />
        </>
      )}
    </Screen>
  );
}

/** What most people need stands first: the order of the vocabulary. */
function inOrderOfNeed(facts: readonly ShownFact[]): ShownFact[] {
  return facts.toSorted((a, b) => TOPICS.indexOf(a.topic) - TOPICS.indexOf(b.topic));
}

interface TopicChipsProps {
  facts: readonly ShownFact[];
  topic: string;
  onTopic: (topic: Topic | '') => void;
}

/** Folded, because a country can have thirty topics and a small screen shows eight. */
function TopicChips({ facts, topic, onTopic }: TopicChipsProps): ReactNode {
  const { t } = useTranslation('facts');
  const [isOpen, setOpen] = useState(false);
  const present = TOPICS.filter((id) => facts.some((fact) => fact.topic === id));
  const choose = (next: Topic | ''): void => {
    setOpen(false);
    onTopic(next);
  };
  return (
    <details className="fold topic-fold" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('facts:topic', { topic: topic ? t(`common:topic-${topic}`) : t('facts:all-topics') })}</summary>
      <Chips label={t('facts:topics')}>
        <Chip isOn={topic === ''} onClick={() => choose('')}>
          {t('facts:all-topics')}
        </Chip>
        {present.map((id) => (
          <Chip key={id} isOn={topic === id} onClick={() => choose(id)}>
            {t(`common:topic-${id}`)}
          </Chip>
        ))}
      </Chips>
    </details>
  );
}

function FactList({ facts }: { facts: readonly ShownFact[] }): ReactNode {
  const { t } = useTranslation('facts');
  const { shown, left, showMore, named } = useSteps(facts);
  const laws = useLive(listLaws, []) ?? [];
  return (
    <>
      <output className="quiet">{t('facts:count', { count: facts.length })}</output>
      <ul className="cards">
        {shown.map((fact) => (
          <FactCard key={fact.id} fact={fact} laws={laws.filter((law) => law.facts?.includes(fact.id))} isNamed={fact.id === named} />
        ))}
      </ul>
      <ShowMore left={left} onMore={showMore} />
    </>
  );
}
