import type { ShownSeries } from '#store/series.ts';
import { Button } from '#ui/button.tsx';
import { LOOK_SIGNS } from '#ui/chart/looks.ts';
import { Notice } from '#ui/notice.tsx';
import { type ReactNode, type RefObject, useState } from 'react';
import { CsvButton } from '../csv-button.tsx';
import { downloadFile } from '../download-file.ts';
import { useWords } from '../tools.ts';
import { pointRows } from './series-tables.ts';

interface FigureButtonsProps {
  shown: readonly ShownSeries[];
  picture: RefObject<SVGSVGElement | null>;
}

/** To take along: the numbers, the picture, the page on paper. All is made on the phone. */
export function FigureButtons({ shown, picture }: FigureButtonsProps): ReactNode {
  const words = useWords();
  const [hasFailed, setFailed] = useState(false);
  const name = `tirek-${shown.map(({ id }) => id).join('-and-')}`.slice(0, 80);
  const save = async (): Promise<void> => {
    if (!picture.current) return;
    const { pictureOf } = await import('#ui/chart/picture.ts');
    const [first] = shown;
    const names = shown.map(({ title }, look) => `${LOOK_SIGNS[look] ?? ''} ${title}`);
    const publishers = [...new Set(shown.flatMap(({ sources }) => sources.map(({ publisher }) => publisher)))].join('; ');
    const unit = first?.unit ?? '';
    const [title, ...below] = shown.length > 1 ? [unit, ...names] : [first?.title ?? '', unit];
    const lines = [...below, words('figures:source', { publisher: publishers }), 'Tirek'];
    downloadFile(`${name}.png`, 'image/png', await pictureOf(picture.current, { title: title ?? '', lines }));
  };
  return (
    <>
      <div className="buttons">
        <CsvButton name={name} rows={() => pointRows(shown, words)} />
        <Button icon="download" onClick={() => void save().catch(() => setFailed(true))}>
          {words('figures:picture')}
        </Button>
        <Button icon="print" onClick={() => window.print()}>
          {words('figures:print')}
        </Button>
      </div>
      {hasFailed && (
        <Notice tone="warn" isNews>
          {words('figures:picture-failed')}
        </Notice>
      )}
    </>
  );
}
