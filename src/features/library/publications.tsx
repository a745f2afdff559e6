import type { Publication } from '#core/library.ts';
import type { Held } from '#store/library.ts';
import { SearchField } from '#ui/search-field.tsx';
import type { ReactNode } from 'react';
import { ListHead } from '../list-head.tsx';
import { NothingFound } from '../nothing-found.tsx';
import { ShowMore } from '../show-more.tsx';
import { useLanguage, useWords } from '../tools.ts';
import { useAddressFilters } from '../use-address-filters.ts';
import { useSteps } from '../use-steps.ts';
import { findPublications } from './find-publications.ts';
import { heldState, topicWords } from './library-words.ts';
import { PublicationFilters } from './publication-filters.tsx';
import { PublicationRows } from './publication-rows.tsx';

const FILTERS = ['q', 'topic', 'country', 'type', 'year', 'in', 'from', 'sort'];

/** Papers of the project and research of others, found by what one knows of them. */
export function Publications({ publications }: { publications: readonly Held<Publication>[] }): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const filters = useAddressFilters();
  const [get, set] = filters;
  const found = findPublications(publications, get, lang);
  return (
    <section aria-labelledby="publications">
      <h2 id="publications">{words('library:publications')}</h2>
      <div className="cards">
        <SearchField
          label={words('library:find')}
          buttonLabel={words('common:search')}
          value={get('q')}
          onChange={(value) => set('q', value)}
          onSubmit={() => undefined}
        />
        <PublicationFilters publications={publications} filters={filters} />
        <ListHead count={found.length} name="tirek-library" rows={() => publicationTable(found, words)} />
        {found.length > 0 ? <Found key={FILTERS.map(get).join('|')} publications={found} /> : <NothingFound href="/library" />}
      </div>
    </section>
  );
}

function Found({ publications }: { publications: readonly Held<Publication>[] }): ReactNode {
  const { shown, left, showMore } = useSteps(publications);
  return (
    <>
      <PublicationRows publications={shown} />
      <ShowMore left={left} onMore={showMore} />
    </>
  );
}

/** The title is the one that the paper bears. */
function publicationTable(
  publications: readonly Held<Publication>[],
  words: ReturnType<typeof useWords>,
): (string | number | undefined)[][] {
  const heads = ['common:name', 'library:authors', 'library:publisher', 'library:year', 'common:type', 'library:language'];
  return [
    ['id', ...heads.map((key) => words(key)), words('common:topic'), words('common:country'), words('library:from'), 'URL', ''],
    ...publications.map((one) => [
      one.id,
      one.originalTitle,
      one.authors.join('; '),
      one.publisher,
      one.year,
      words(`library:type-${one.type}`),
      one.languages.join('; '),
      one.topics.map((topic) => topicWords(topic, words)).join('; '),
      one.countries.map((code) => words(`common:country-${code}`)).join('; '),
      words(`library:from-${one.project ? 'project' : 'outside'}`),
      one.url,
      words(one.planned ? 'library:planned' : `library:held-${heldState(one)}`),
    ]),
  ];
}
