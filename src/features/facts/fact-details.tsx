import type { ShownFact } from '#store/facts.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Steps, papers and what happens after, folded away: they matter to the one reader in ten who needs this very rule. */
export function FactDetails({ fact }: { fact: ShownFact }): ReactNode {
  const { t } = useTranslation('facts');
  const { steps = [], documentsNeeded = [], consequence, lang } = fact;
  if (steps.length === 0 && documentsNeeded.length === 0 && !consequence) return null;
  return (
    <details className="fold">
      <summary>{t('facts:details')}</summary>
      <Listed title={t('facts:steps')} lines={steps} lang={lang} />
      <Listed title={t('facts:papers')} lines={documentsNeeded} lang={lang} />
      {consequence && (
        <>
          <h3>{t('facts:consequence')}</h3>
          <p lang={lang}>{consequence}</p>
        </>
      )}
    </details>
  );
}

function Listed({ title, lines, lang }: { title: string; lines: readonly string[]; lang: string }): ReactNode {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul lang={lang}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
