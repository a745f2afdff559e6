import { type ReactNode, useId, useState } from 'react';
import { Icon } from './icon.tsx';
import './date-field.css';

export interface DateFieldProps {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** `YYYY-MM-DD`, or what was typed so far in that order (`2026-2-30`); empty. */
  value: string;
  /** Names of the parts, and of the twelve months in the reader's language. */
  names: { day: string; month: string; year: string; months: readonly string[] };
  onChange: (value: string) => void;
}

/** A date in three parts that no phone can misread: day, month by its name, year. What was typed stays, right or wrong. */
export function DateField({ label, hint, error, value, names, onChange }: DateFieldProps): ReactNode {
  const id = useId();
  const [parts, setParts] = useState(() => splitDate(value));
  const change = (patch: Partial<Parts>): void => {
    const next = { ...parts, ...patch };
    setParts(next);
    onChange(joinDate(next));
  };
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <fieldset className="date-field" aria-describedby={described}>
      <legend>{label}</legend>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className="date-parts" data-invalid={error ? true : undefined}>
        <DigitsField name={names.day} className="date-day" most={2} value={parts.day} onChange={(day) => change({ day })} />
        <label className="date-month">
          <span>{names.month}</span>
          <select value={parts.month} onChange={({ target }) => change({ month: target.value })}>
            <option value="" aria-label={names.month} />
            {names.months.map((name, index) => (
              <option key={name} value={String(index + 1)}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <DigitsField name={names.year} className="date-year" most={4} value={parts.year} onChange={(year) => change({ year })} />
      </div>
      {error && (
        <p className="field-error" id={`${id}-error`} role="alert">
          <Icon name="warning" />
          {error}
        </p>
      )}
    </fieldset>
  );
}

interface DigitsFieldProps {
  name: string;
  className: string;
  most: number;
  value: string;
  onChange: (digits: string) => void;
}

function DigitsField({ name, className, most, value, onChange }: DigitsFieldProps): ReactNode {
  const change = (text: string): void => onChange(text.replace(/\D/g, '').slice(0, most));
  return (
    <label className={className}>
      <span>{name}</span>
      <input inputMode="numeric" autoComplete="off" value={value} onChange={({ target }) => change(target.value)} />
    </label>
  );
}

interface Parts {
  day: string;
  month: string;
  year: string;
}

function splitDate(value: string): Parts {
  const [year = '', month = '', day = ''] = value.split('-');
  return { year, month: month.replace(/^0/, ''), day: day.replace(/^0/, '') };
}

function joinDate({ day, month, year }: Parts): string {
  if (!day && !month && !year) return '';
  return `${year}-${month.padStart(month ? 2 : 0, '0')}-${day.padStart(day ? 2 : 0, '0')}`;
}
