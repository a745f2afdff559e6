import { isBill } from '#core/doubt.ts';
import type { Law } from '#core/law.ts';
import { Mark } from '#ui/chip.tsx';
import type { ReactNode } from 'react';
import { useWords } from '../tools.ts';

/** Where an act stands, wherever it is more or less than law in force: seen by shape and words, not by colour alone. */
export function LawMark({ law }: { law: Law }): ReactNode {
  const words = useWords();
  if (isBill(law)) return <Mark isUnsettled>{words('common:not-in-force')}</Mark>;
  if (law.status === 'in-force') return null;
  return <Mark isUnsettled>{words(`laws:status-${law.status}`)}</Mark>;
}
