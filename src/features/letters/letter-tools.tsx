import { type FieldFault, fillLetter, letterPlainText, type LetterValues } from '#core/letter-body.ts';
import type { LetterText } from '#core/letter.ts';
import { type Paper, paperSheet, type PaperSheet } from '#core/paper.ts';
import type { LetterPage } from '#store/guides.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ShareOutcome, useTools } from '../tools.ts';
import { receiverText } from './letter-paper.tsx';
import { SavePaper } from './save-paper.tsx';
import type { Draft } from './use-draft.ts';

interface LetterToolsProps {
  page: LetterPage;
  draft: Draft;
  faults: ReadonlyMap<string, FieldFault>;
}

/** Ways out of the phone, each chosen by the reader; and one gesture that forgets the draft. */
export function LetterTools({ page, draft, faults }: LetterToolsProps): ReactNode {
  const { t } = useTranslation('letters');
  const { shareText } = useTools();
  const [shared, setShared] = useState<ShareOutcome>();
  const share = async (): Promise<void> => {
    const text = receiverText(page);
    const words = letterPlainText(fillLetter(page.letter, text, draft.values));
    setShared(shareText ? await shareText({ title: text.title, text: words }) : 'failed');
  };
  return (
    <div className="no-print stack">
      {faults.size > 0 && <Missing page={page} faults={faults} />}
      <div className="buttons">
        <Button kind="primary" icon="print" onClick={() => window.print()}>
          {t('letters:print')}
        </Button>
        <Button icon="share" onClick={() => void share()}>
          {t('letters:share')}
        </Button>
        <Button kind="danger" icon="close" onClick={() => void draft.wipe()}>
          {t('letters:wipe')}
        </Button>
      </div>
      <SavePaper paper={paperOf(page, draft.values, t('letters:unreviewed'))} name={page.letter.id} />
      <output className="quiet">
        {shared === 'copied' && t('letters:copied')}
        {shared === 'failed' && t('letters:not-shared')}
      </output>
      <p className="quiet">{t('letters:private')}</p>
    </div>
  );
}

/** The sheet that is handed in, and after it the reader's own, which says that it is a sample. */
function paperOf(page: LetterPage, values: LetterValues, note: string): Paper {
  const handed = receiverText(page);
  const sheetOf = (text: LetterText): PaperSheet =>
    paperSheet(text.lang, fillLetter(page.letter, text, values), text === page.text ? note : '');
  return { title: handed.title, sheets: [...new Set([handed, page.text])].map(sheetOf) };
}

/** What is still to be filled in or put right: a letter with empty places can be printed and filled in by pen. */
function Missing({ page: { letter, text }, faults }: Omit<LetterToolsProps, 'draft'>): ReactNode {
  const { t } = useTranslation('letters');
  return (
    <Notice tone="warn" title={t('letters:not-whole')}>
      <ul className="letter-faults">
        {letter.fields
          .filter(({ id }) => faults.has(id))
          .map(({ id }) => (
            <li key={id}>
              <a href={`#field-${id}`}>{text.fields[id]?.label}</a>: {t(`letters:short-${faults.get(id)}`)}
            </li>
          ))}
      </ul>
      <p>{t('letters:by-pen')}</p>
    </Notice>
  );
}
