import type { Publication } from '#core/library.ts';
import type { Held } from '#store/library.ts';
import { Mark } from '#ui/chip.tsx';
import { LinkRow, Rows } from '#ui/link-row.tsx';
import type { ReactNode } from 'react';
import { useLanguage, useWords } from '../tools.ts';
import { heldState, publicationLine } from './library-words.ts';

/** Papers to choose from. One that was only planned, or that nobody has found, says so before its title. */
export function PublicationRows({ publications }: { publications: readonly Held<Publication>[] }): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const machine = ({ lang: shown, madeBy }: Held<Publication>): string =>
    shown === lang && madeBy === 'machine' ? ` · ${words('common:machine-made')}` : '';
  return (
    <Rows>
      {publications.map((one) => (
        <LinkRow
          key={one.id}
          href={`/library/${one.id}`}
          mark={<PublicationMark publication={one} />}
          title={one.title}
          lang={one.lang}
          note={`${publicationLine(one, words)}${machine(one)}`}
        />
      ))}
    </Rows>
  );
}

function PublicationMark({ publication }: { publication: Publication }): ReactNode {
  const words = useWords();
  if (publication.planned) return <Mark isUnsettled>{words('library:planned')}</Mark>;
  const held = heldState(publication);
  return held === 'not-held' ? <Mark isUnsettled>{words('library:held-not-held')}</Mark> : null;
}
