import { STAGES } from '#core/vocabulary.ts';
import { LinkRow, Rows } from '#ui/link-row.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** The journey: where the reader stands, in the reader's own order of life. */
export function StageRows(): ReactNode {
  const { t } = useTranslation('home');
  return (
    <Rows isBig>
      {STAGES.map((stage) => (
        <LinkRow
          key={stage}
          href={`/journey/${stage}`}
          icon={stage}
          title={t(`common:stage-${stage}`)}
          detail={t(`home:stage-hint-${stage}`)}
        />
      ))}
    </Rows>
  );
}
