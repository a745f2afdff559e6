import type { ReactNode } from 'react';
import { Field } from './field.tsx';

export interface Option {
  value: string;
  label: string;
}

interface SelectFieldProps {
  label: string;
  options: readonly Option[];
  value: string;
  onChange: (value: string) => void;
}

/** One answer of many, on the phone's own list. */
export function SelectField({ label, options, value, onChange }: SelectFieldProps): ReactNode {
  return (
    <Field label={label}>
      {(links) => (
        <select {...links} value={value} onChange={({ target }) => onChange(target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
