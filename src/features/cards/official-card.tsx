import { type CardLine, directionOf } from '#core/card.ts';
import type { ShownCard } from '#store/cards.ts';
import type { ReactNode } from 'react';
import { LanguageRemark } from '../language-remark.tsx';
import { SourceList } from '../source-list.tsx';
import { useWords } from '../tools.ts';
import { useLitScreen } from './use-lit-screen.ts';

/** Large in the official's language, small below in the reader's; the light stays on while it is held up. */
export function OfficialCard({ card }: { card: ShownCard }): ReactNode {
  const words = useWords();
  useLitScreen();
  const sources = new Map(card.facts.flatMap((fact) => fact.sources).map((source) => [source.url, source]));
  return (
    <div className="official">
      {card.lines.map((line, index) => (
        <section key={line.says} className="official-line">
          <p className="official-says" lang={card.officialLanguage} dir={directionOf(card.officialLanguage)}>
            {line.says}
          </p>
          <p className="official-means" lang={card.lang}>
            {card.means[index]}
          </p>
          <Ground line={line} card={card} />
        </section>
      ))}
      <div className="official-notes">
        {card.saidBy === 'machine' && <p className="quiet">{words('cards:machine')}</p>}
        <LanguageRemark text={card} />
      </div>
      <section aria-labelledby="card-sources">
        <h2 id="card-sources">{words('article:sources')}</h2>
        <SourceList sources={[...sources.values()]} />
      </section>
    </div>
  );
}

/** What the sentence stands on, for the reader: an act, or nothing but politeness. */
function Ground({ line, card }: { line: CardLine; card: ShownCard }): ReactNode {
  const words = useWords();
  if (line.as === 'request') return <p className="quiet">{words('cards:request')}</p>;
  const facts = card.facts.filter(({ id }) => line.facts.includes(id));
  const laws = facts.flatMap(({ law }) => law.map(({ name, article }) => [name, article].filter(Boolean).join(', ')));
  return (
    <>
      {laws.length > 0 && <p className="quiet">{[...new Set(laws)].join(' · ')}</p>}
      {line.facts.some((id) => card.doubtful.has(id)) && <p className="doubt">{words('article:doubtful')}</p>}
    </>
  );
}
