import { STAY_RULES } from '#core/stay-counter.ts';
import { TOPICS } from '#core/vocabulary.ts';
import type { ShownFact } from '#store/facts.ts';
import { Chip, Chips } from '#ui/chip.tsx';
import { LinkRow, Rows } from '#ui/link-row.tsx';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { followedCountries } from '../followed-countries.ts';
import { termWords } from '../term-words.ts';
import { today, useTools, useWords } from '../tools.ts';

/** Terms whose day has passed for everybody: they stay in the list of rules, and nobody counts them any more. */
function isCountable({ id, deadline, inForceTo }: ShownFact, on: string): boolean {
  return deadline !== undefined && !STAY_RULES.some(({ fact }) => fact === id) && !(inForceTo !== undefined && inForceTo < on);
}

/** Terms to count, by country and topic: chosen from a list, the phone is never asked where it is. */
export function TermPicker({ facts }: { facts: readonly ShownFact[] }): ReactNode {
  const { t } = useTranslation('deadlines');
  const tools = useTools();
  const known = facts.filter((fact) => isCountable(fact, today(tools)));
  const countries = [...new Set(known.map(({ country }) => country))];
  const followed = followedCountries(tools.settings.scopes).find((code) => countries.includes(code));
  const [country, setCountry] = useState(followed ?? countries[0]);
  const here = known.filter((fact) => fact.country === country);
  const topics = TOPICS.filter((topic) => here.some((fact) => fact.topic === topic));
  return (
    <section aria-labelledby="terms" className="stack">
      <h2 id="terms">{t('deadlines:terms')}</h2>
      <Chips label={t('deadlines:country')}>
        {countries.map((code) => (
          <Chip key={code} isOn={code === country} onClick={() => setCountry(code)}>
            {t(`common:country-${code}`)}
          </Chip>
        ))}
      </Chips>
      {topics.map((topic) => (
        <TopicTerms key={topic} topic={topic} facts={here.filter((fact) => fact.topic === topic)} />
      ))}
    </section>
  );
}

function TopicTerms({ topic, facts }: { topic: string; facts: readonly ShownFact[] }): ReactNode {
  const words = useWords();
  return (
    <div className="topic-terms">
      <h3>{words(`common:topic-${topic}`)}</h3>
      <Rows>
        {facts.map((fact) => (
          <LinkRow
            key={fact.id}
            href={`/deadlines?term=${fact.id}`}
            title={fact.deadline ? `${termWords(fact.deadline, words)}: ${words(`deadlines:whose-${fact.deadline.whose}`)}` : ''}
            detail={<span lang={fact.lang}>{fact.statement}</span>}
          />
        ))}
      </Rows>
    </div>
  );
}
