import type { Spelling } from '#core/term.ts';
import { type Naming, otherNamings, ownNaming, type Tongue, tongueTag } from '#core/term-view.ts';
import type { ShownTerm } from '#store/terms.ts';
import { Mark } from '#ui/chip.tsx';
import { type ReactNode, useState } from 'react';
import { LanguageRemark } from '../language-remark.tsx';
import { useLanguage, useWords } from '../tools.ts';
import { tongueWords } from './tongue-words.ts';
import { Word, WordList } from './unseen.tsx';

interface TermCardProps {
  term: ShownTerm;
  isNamed: boolean;
  /** The words in the other languages are unfolded. */
  isOpen: boolean;
}

/** One concept: its name, what else people call it, what it means, and its names in the other languages. */
export function TermCard({ term, isNamed, isOpen }: TermCardProps): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const own = ownNaming(term, lang);
  return (
    <li className={isNamed ? 'card term named-place' : 'card term'} id={term.id}>
      <p>
        <Mark>{words(`glossary:topic-${term.topic}`)}</Mark>
      </p>
      {own && <OwnWords naming={own} />}
      <p lang={term.lang}>{term.definition}</p>
      <LanguageRemark text={term} />
      <OtherLanguages term={term} isOpen={isOpen} />
    </li>
  );
}

/** Drawn when unfolded: two thirds of the words on the screen would otherwise wait here unseen, and a link may ask for every card. */
function OtherLanguages({ term, isOpen }: Pick<TermCardProps, 'term' | 'isOpen'>): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const [isUnfolded, setUnfolded] = useState(isOpen);
  return (
    <details className="fold" open={isUnfolded} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
      <summary>{words('glossary:other-languages')}</summary>
      {isUnfolded && (
        <dl className="tongues">
          {otherNamings(term, lang).map((naming) => (
            <OtherWords key={naming.tongue} naming={naming} />
          ))}
        </dl>
      )}
    </details>
  );
}

/** Where the reader's language has no word yet, the next best one stands here and says whose it is. */
function OwnWords({ naming: { tongue, head, others } }: { naming: Naming }): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const sorts: [kind: Spelling['kind'], name: string][] = [
    ['synonym', words('glossary:also')],
    ['colloquial', words('glossary:everyday')],
    ['abbr', words('glossary:short')],
  ];
  return (
    <>
      <h2 lang={tongueTag(tongue)}>
        <Word spelling={head} tongue={tongue} />
      </h2>
      {tongue !== lang && <p className="quiet">{tongueWords(tongue, words)}</p>}
      {others.length > 0 && (
        <dl className="said">
          {sorts.map(([kind, name]) => (
            <Said key={kind} name={name} spellings={others.filter((other) => other.kind === kind)} tongue={tongue} />
          ))}
        </dl>
      )}
    </>
  );
}

function Said({ name, spellings, tongue }: { name: string; spellings: readonly Spelling[]; tongue: Tongue }): ReactNode {
  if (spellings.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd lang={tongueTag(tongue)}>
        <WordList spellings={spellings} tongue={tongue} />
      </dd>
    </div>
  );
}

function OtherWords({ naming: { tongue, head, others } }: { naming: Naming }): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const everyday = others.filter(({ kind }) => kind === 'colloquial');
  const official = others.filter(({ kind }) => kind !== 'colloquial');
  return (
    <div>
      <dt>{tongueWords(tongue, words)}</dt>
      <dd lang={tongueTag(tongue)}>
        <b>
          <Word spelling={head} tongue={tongue} />
        </b>
        {official.length > 0 && (
          <p className="quiet">
            <WordList spellings={official} tongue={tongue} />
          </p>
        )}
        {everyday.length > 0 && (
          <p className="quiet">
            <span lang={lang}>{words('glossary:everyday')}:</span> <WordList spellings={everyday} tongue={tongue} />
          </p>
        )}
      </dd>
    </div>
  );
}
