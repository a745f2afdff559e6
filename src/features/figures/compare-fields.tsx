import type { ShownSeries } from '#store/series.ts';
import { Chip, Chips } from '#ui/chip.tsx';
import { SelectField } from '#ui/select-field.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** More lines than four can no longer be told apart. */
export const MOST_COMPARED = 3;

interface CompareFieldsProps {
  candidates: readonly ShownSeries[];
  chosen: readonly ShownSeries[];
  onChange: (ids: string[]) => void;
}

/** Other series of the same unit, to be drawn over this one. */
export function CompareFields({ candidates, chosen, onChange }: CompareFieldsProps): ReactNode {
  const { t } = useTranslation('figures');
  if (candidates.length === 0) return null;
  const ids = chosen.map(({ id }) => id);
  const left = candidates.filter(({ id }) => !ids.includes(id));
  const options = [{ value: '', label: t('figures:compare-choose') }, ...left.map(({ id, title }) => ({ value: id, label: title }))];
  return (
    <div className="compare no-print">
      {ids.length < MOST_COMPARED && left.length > 0 && (
        <SelectField label={t('figures:compare')} options={options} value="" onChange={(id) => id && onChange([...ids, id])} />
      )}
      {chosen.length > 0 && (
        <Chips label={t('figures:compare-shown')}>
          {chosen.map(({ id, title, lang }) => (
            <Chip key={id} isOn lang={lang} onClick={() => onChange(ids.filter((other) => other !== id))}>
              {title}
            </Chip>
          ))}
        </Chips>
      )}
    </div>
  );
}
