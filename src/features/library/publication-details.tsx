import { bibtexText, citationText } from '#core/citation.ts';
import type { Publication } from '#core/library.ts';
import type { Held } from '#store/library.ts';
import { Mark } from '#ui/chip.tsx';
import type { ReactNode } from 'react';
import { TermList } from '../term-list.tsx';
import { useWords } from '../tools.ts';
import { CopyText } from './copy-text.tsx';
import { heldState, topicWords } from './library-words.ts';
import { OpenLink } from './materials.tsx';

export function PublicationDetails({ publication }: { publication: Held<Publication> }): ReactNode {
  const words = useWords();
  const { type, planned, authors, publisher, year, languages, topics, countries, summary, url, project, notes, lang } = publication;
  const cited = { ...publication, title: publication.originalTitle };
  const held = heldState(publication);
  return (
    <>
      <p className="marks">
        {planned && <Mark isUnsettled>{words('library:planned')}</Mark>}
        <Mark isUnsettled={held === 'not-held'}>{words(`library:held-${held}`)}</Mark>
      </p>
      <p lang={lang}>{summary}</p>
      {notes && (
        <p className="quiet" lang="en">
          {notes}
        </p>
      )}
      {url && <OpenLink url={url} />}
      <TermList
        terms={[
          [words('library:authors'), authors.join(', ')],
          [words('library:publisher'), publisher],
          [words('library:year'), year],
          [words('common:type'), words(`library:type-${type}`)],
          [words('library:language'), languages.map((tag) => words(`common:language-${tag}`)).join(', ')],
          [words('common:topic'), topics.map((topic) => topicWords(topic, words)).join(', ')],
          [words('common:country'), countries.map((code) => words(`common:country-${code}`)).join(', ')],
          [words('library:from'), words(`library:from-${project ? 'project' : 'outside'}`)],
        ]}
      />
      <section aria-labelledby="cite">
        <h2 id="cite">{words('library:cite')}</h2>
        <CopyText text={citationText(cited)} />
        <h3>BibTeX</h3>
        <CopyText text={bibtexText(cited)} />
      </section>
    </>
  );
}
