import type { Spelling } from '#core/term.ts';
import { isUnseen, type Tongue } from '#core/term-view.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** A word as it is written; a small question mark beside it where nobody has yet met it in a text. */
export function Word({ spelling, tongue }: { spelling: Spelling; tongue: Tongue }): ReactNode {
  return (
    <>
      {spelling.t}
      {isUnseen(spelling, tongue) && <UnseenMark />}
    </>
  );
}

/** Words of one sort, one after the other. */
export function WordList({ spellings, tongue }: { spellings: readonly Spelling[]; tongue: Tongue }): ReactNode {
  return spellings.map((spelling, at) => (
    <span key={spelling.t}>
      {at > 0 && ', '}
      <Word spelling={spelling} tongue={tongue} />
    </span>
  ));
}

/** Many readers' machines pass over a lone question mark, so they are told in words, in the reader's own language. */
function UnseenMark(): ReactNode {
  const { t, i18n } = useTranslation('glossary');
  return (
    <>
      <sup className="unseen-mark" aria-hidden="true">
        ?
      </sup>
      <span className="unseen" lang={i18n.language}>
        {` (${t('glossary:unseen-word')})`}
      </span>
    </>
  );
}

/** What the question mark means, once on the screen. */
export function UnseenKey(): ReactNode {
  const { t } = useTranslation('glossary');
  return (
    <p className="quiet">
      <b className="unseen-mark">?</b> – {t('glossary:unseen')}
    </p>
  );
}
