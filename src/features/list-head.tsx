import type { ReactNode } from 'react';
import { CsvButton } from './csv-button.tsx';
import { useWords } from './tools.ts';
import './list-head.css';

interface ListHeadProps {
  count: number;
  /** What the table's file is called, without its ending. */
  name: string;
  rows: Parameters<typeof CsvButton>[0]['rows'];
}

/** Above a list: how many were found, and all of them as a table. */
export function ListHead({ count, name, rows }: ListHeadProps): ReactNode {
  return (
    <div className="list-head">
      <output className="quiet">{useWords()('common:found', { count })}</output>
      {count > 0 && <CsvButton name={name} rows={rows} />}
    </div>
  );
}
