import { type ReactNode, useId } from 'react';

interface Choice<V extends string> {
  value: V;
  label: string;
  detail?: string;
  /** Language of the label, for languages written in themselves. */
  lang?: string;
}

interface ChoiceListProps<V extends string> {
  legend: string;
  hint?: string;
  /** One answer, or as many as fit. */
  type: 'radio' | 'checkbox';
  choices: readonly Choice<V>[];
  chosen: readonly V[];
  onChange: (chosen: V[]) => void;
}

/** The browser's own radio buttons and checkboxes on rows that a thumb can hit anywhere. */
export function ChoiceList<V extends string>({ legend, hint, type, choices, chosen, onChange }: ChoiceListProps<V>): ReactNode {
  const id = useId();
  const change = (value: V, isOn: boolean): void => {
    if (type === 'radio') onChange([value]);
    else onChange(isOn ? [...chosen, value] : chosen.filter((other) => other !== value));
  };
  return (
    <fieldset className="choices" aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend>{legend}</legend>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {choices.map(({ value, label, detail, lang }) => (
        <label key={value} className={chosen.includes(value) ? 'choice choice-chosen' : 'choice'}>
          <input type={type} name={id} value={value} checked={chosen.includes(value)} onChange={(e) => change(value, e.target.checked)} />
          <span className="choice-words">
            <span lang={lang}>{label}</span>
            {detail && <span className="choice-detail">{detail}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
