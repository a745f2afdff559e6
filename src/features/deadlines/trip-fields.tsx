import { parseDay } from '#core/day.ts';
import type { TripFault } from '#core/stay-counter.ts';
import { Button } from '#ui/button.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { OwnDateField } from '../own-date-field.tsx';
import type { DraftTrip } from './use-trips.ts';

interface TripFieldsProps {
  number: number;
  trip: DraftTrip;
  fault: TripFault | undefined;
  onChange: (patch: Partial<DraftTrip>) => void;
  onRemove: () => void;
}

/** One trip: in, and out or still there. */
export function TripFields({ number, trip, fault, onChange, onRemove }: TripFieldsProps): ReactNode {
  const { t } = useTranslation('deadlines');
  const impossible = (text: string): string | undefined =>
    /^\d{4}-\d{1,2}-\d{1,2}$/.test(text) && parseDay(text) === undefined ? t('help:fault-impossible-date') : undefined;
  const told = fault && t(`deadlines:trip-${fault}`);
  return (
    <fieldset className="trip">
      <legend>{t('deadlines:trip', { number })}</legend>
      <OwnDateField
        label={t('deadlines:entry')}
        value={trip.entry}
        error={impossible(trip.entry) ?? told}
        onChange={(entry) => onChange({ entry })}
      />
      <label className="trip-inside">
        <input type="checkbox" checked={trip.isInside} onChange={({ target }) => onChange({ isInside: target.checked })} />
        <span>{t('deadlines:still-there')}</span>
      </label>
      {!trip.isInside && (
        <OwnDateField label={t('deadlines:exit')} value={trip.exit} error={impossible(trip.exit)} onChange={(exit) => onChange({ exit })} />
      )}
      <Button kind="quiet" icon="close" onClick={onRemove}>
        {t('deadlines:remove-trip', { number })}
      </Button>
    </fieldset>
  );
}
