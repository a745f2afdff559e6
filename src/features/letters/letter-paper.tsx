import { fillLetter, type FilledParagraph, type LetterValues } from '#core/letter-body.ts';
import type { LetterText } from '#core/letter.ts';
import type { LetterPage } from '#store/guides.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface LetterPaperProps {
  page: LetterPage;
  values: LetterValues;
}

/** The text that is handed in: the first language of the receiver that is on this phone. */
export function receiverText({ letter, texts, text }: LetterPage): LetterText {
  return letter.receiverLanguages.map((lang) => texts.get(lang)).find((found) => found !== undefined) ?? text;
}

/** The letter as it will lie on the table, and beside it the same in the reader's language. */
export function LetterPaper({ page, values }: LetterPaperProps): ReactNode {
  const { t } = useTranslation('letters');
  const own = page.text;
  const handed = receiverText(page);
  return (
    <section aria-labelledby="paper" className="papers">
      <h2 id="paper" className="no-print">
        {t('letters:preview')}
      </h2>
      <div className={handed === own ? undefined : 'papers-pair'}>
        <Paper page={page} text={handed} values={values} />
        {handed !== own && (
          <div className="no-print">
            <Paper page={page} text={own} values={values} />
          </div>
        )}
      </div>
    </section>
  );
}

function Paper({ page, text, values }: LetterPaperProps & { text: LetterText }): ReactNode {
  const { t } = useTranslation('letters');
  return (
    <figure className="paper">
      <figcaption className="no-print">{t('letters:paper-in', { language: t(`common:language-${text.lang}`) })}</figcaption>
      <div className="paper-text" lang={text.lang}>
        {fillLetter(page.letter, text, values).map((paragraph) => (
          <Paragraph key={paragraph.id} {...paragraph} />
        ))}
      </div>
    </figure>
  );
}

function Paragraph({ style, pieces }: FilledParagraph): ReactNode {
  return (
    <p className={`letter-${style}`}>
      {pieces.map((piece, index) => {
        const key = `${index}`;
        if ('words' in piece) return <span key={key}>{piece.words}</span>;
        if ('written' in piece) return <b key={key}>{piece.written}</b>;
        return (
          <span key={key} className="paper-blank">
            <span className="no-print">{piece.blank}</span>
          </span>
        );
      })}
    </p>
  );
}
