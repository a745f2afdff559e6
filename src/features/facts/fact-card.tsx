import { isDoubtful } from '#core/doubt.ts';
import type { Law } from '#core/law.ts';
import { nameIn, nameLanguage } from '#core/organisation-view.ts';
import { dateWords } from '#core/words.ts';
import type { ShownFact } from '#store/facts.ts';
import { Mark } from '#ui/chip.tsx';
import type { ReactNode } from 'react';
import { LanguageRemark } from '../language-remark.tsx';
import { useLanguage, useWords } from '../tools.ts';
import { FactDetails } from './fact-details.tsx';
import { FactSources } from './fact-sources.tsx';
import { coversWords } from './covers-words.ts';

interface FactCardProps {
  fact: ShownFact;
  /** Acts it rests on, where they are on this phone. */
  laws: readonly Law[];
  isNamed: boolean;
}

/** One statement of law or practice. What is only a bill or a plan, or is disputed, says so before anything else. */
export function FactCard({ fact, laws, isNamed }: FactCardProps): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const classes = ['card fact', fact.status && 'fact-unsettled', isNamed && 'named-place'];
  return (
    <li className={classes.filter(Boolean).join(' ')} id={fact.id}>
      <p className="fact-marks">
        <Mark>{words(`common:topic-${fact.topic}`)}</Mark>
        {fact.status && <Mark isUnsettled>{words('common:not-in-force')}</Mark>}
      </p>
      <p className="fact-statement" lang={fact.lang}>
        {fact.statement}
      </p>
      <Doubts fact={fact} />
      <dl className="fact-terms">
        <Term name={words('facts:covers')}>{coversWords(fact.appliesTo, words)}</Term>
        {fact.law.length > 0 && <Term name={words('facts:law')}>{fact.law.map(lawWords).join('; ')}</Term>}
        <ForceTerm fact={fact} />
        <AsOfTerm fact={fact} />
      </dl>
      {laws.map((law) => (
        <a key={law.id} className="law-link" href={`/laws/${law.id}`} lang={nameLanguage(lang, law)}>
          {nameIn(lang, law)}
        </a>
      ))}
      <FactDetails fact={fact} />
      <FactSources fact={fact} />
      <LanguageRemark text={fact} />
    </li>
  );
}

function Term({ name, children }: { name: string; children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Doubt in words: what it is (a bill, a plan), where sources disagree, that little stands behind it. */
function Doubts({ fact }: { fact: ShownFact }): ReactNode {
  const words = useWords();
  if (!isDoubtful(fact)) return null;
  return (
    <div className="doubt">
      {fact.status && (
        <p>
          {words('facts:status')} <span lang={fact.lang}>{fact.status}</span>
        </p>
      )}
      {fact.conflicts && (
        <p>
          {words('facts:conflicts')} <span lang={fact.lang}>{fact.conflicts}</span>
        </p>
      )}
      {fact.confidence === 'low' && <p>{words('facts:low-confidence')}</p>}
    </div>
  );
}

function lawWords({ name, number, article, date }: ShownFact['law'][number]): string {
  return [name, number && `№ ${number}`, date, article].filter(Boolean).join(', ');
}

function ForceTerm({ fact: { inForceFrom, inForceTo } }: { fact: ShownFact }): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  if (!inForceFrom && !inForceTo) return null;
  const from = inForceFrom && words('facts:from', { date: dateWords(inForceFrom, lang) });
  const to = inForceTo && words('facts:to', { date: dateWords(inForceTo, lang) });
  return <Term name={words('facts:in-force')}>{[from, to].filter(Boolean).join(' ')}</Term>;
}

function AsOfTerm({ fact: { asOf } }: { fact: ShownFact }): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  return <Term name={words('facts:as-of')}>{asOf ? dateWords(asOf, lang) : words('facts:undated')}</Term>;
}
