import { csvText } from '#core/csv.ts';
import { Button } from '#ui/button.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { downloadFile } from './download-file.ts';

interface CsvButtonProps {
  /** What the file is called, without its ending. */
  name: string;
  /** Made when asked for: the first row names the columns. */
  rows: () => (string | number | undefined)[][];
}

/** What stands on the screen, as a table for those who count and compare. */
export function CsvButton({ name, rows }: CsvButtonProps): ReactNode {
  const { t } = useTranslation('common');
  return (
    <Button icon="download" onClick={() => downloadFile(`${name}.csv`, 'text/csv', csvText(rows()))}>
      {t('common:csv')}
    </Button>
  );
}
