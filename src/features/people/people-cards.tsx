import type { Listed } from '#core/arrange-people.ts';
import { organisationCard } from '#core/organisation-view.ts';
import { type Town, townName } from '#core/town.ts';
import { numberWords } from '#core/words.ts';
import { Button } from '#ui/button.tsx';
import { reactBuild } from '#ui/react-build.ts';
import { type ReactNode, useState } from 'react';
import { useLanguage, useWords } from '../tools.ts';

const PAGE = 20;

interface PeopleCardsProps {
  people: readonly Listed[];
  near: Town | undefined;
  title?: string;
}

/** A list of people, twenty at a time; each says how far they are and whether they answer now. */
export function PeopleCards({ people, near, title }: PeopleCardsProps): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const [shown, setShown] = useState(PAGE);
  if (people.length === 0) return null;
  const remarksOf = ({ km, opening }: Listed): string[] => {
    const there = near && km !== undefined ? [distanceWords(Math.round(km), townName(near, lang))] : [];
    return opening === 'unknown' ? there : [...there, words(`people:now-${opening}`)];
  };
  const distanceWords = (km: number, town: string): string =>
    km < 1 ? words('people:here', { town }) : words('people:away', { km: numberWords(km, lang), town });
  return (
    <section className="people-group">
      {title && <h2>{title}</h2>}
      <ul className="cards">
        {people.slice(0, shown).map((listed) => (
          <li key={listed.organisation.id}>
            {organisationCard(reactBuild, listed.organisation, { words, lang, remarks: remarksOf(listed) })}
          </li>
        ))}
      </ul>
      {people.length > shown && (
        <Button isWide onClick={() => setShown(shown + PAGE)}>
          {words('people:show-more', { count: Math.min(PAGE, people.length - shown) })}
        </Button>
      )}
    </section>
  );
}
