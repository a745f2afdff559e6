import { LANGUAGE_NAMES } from '#core/language.ts';
import { byteWords } from '#core/words.ts';
import type { InstalledRow } from '#store/packs.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Mark } from '#ui/chip.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Rows } from '#ui/link-row.tsx';
import { Fragment, type ReactNode } from 'react';
import { scopeWords } from '../scope-words.ts';
import { useLanguage, useWords } from '../tools.ts';
import { groupPacks, type ScopeShelf } from './group-packs.ts';

/** What is on the phone, country by country, and the way to change it. */
export function InstalledSection({ packs }: { packs: readonly InstalledRow[] }): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const shelves = groupPacks(packs);
  const total = shelves.reduce((sum, { bytes }) => sum + bytes, 0);
  return (
    <section className="stack" aria-labelledby="installed">
      <h2 id="installed">{words('packs:installed')}</h2>
      {shelves.length === 0 && <EmptyState icon="download" text={words('packs:nothing-here-long')} />}
      {shelves.length > 0 && (
        <>
          <Rows>
            {shelves.map((shelf) => (
              <ShelfRow key={shelf.scope} shelf={shelf} />
            ))}
          </Rows>
          <p className="quiet">{words('packs:installed-total', { size: byteWords(total, lang, words) })}</p>
        </>
      )}
      <ButtonLink href="/packs?change=1" isWide>
        {words('packs:change')}
      </ButtonLink>
    </section>
  );
}

function ShelfRow({ shelf: { scope, languages, bytes, isDamaged } }: { shelf: ScopeShelf }): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  return (
    <li>
      <div className="row shelf">
        <span className="row-words">
          {isDamaged && (
            <span>
              <Mark isUnsettled>{words('packs:damaged')}</Mark>
            </span>
          )}
          <span className="row-title">{scopeWords(scope, words)}</span>
          <span className="row-detail">
            {languages.map((held, index) => (
              <Fragment key={held}>
                {index > 0 && ' · '}
                <span lang={held}>{LANGUAGE_NAMES[held]}</span>
              </Fragment>
            ))}
          </span>
          {scope === 'core' && <span className="row-note">{words('packs:core-stays')}</span>}
        </span>
        <span className="shelf-size">{byteWords(bytes, lang, words)}</span>
      </div>
    </li>
  );
}
