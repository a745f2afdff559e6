import { type FieldFault, mostOf } from '#core/letter-body.ts';
import type { LetterField } from '#core/letter.ts';
import type { LetterPage } from '#store/guides.ts';
import { ChoiceList } from '#ui/choice-list.tsx';
import { Field } from '#ui/field.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { OwnDateField } from '../own-date-field.tsx';
import type { Draft } from './use-draft.ts';

interface LetterFormProps {
  page: LetterPage;
  draft: Draft;
  faults: ReadonlyMap<string, FieldFault>;
}

/** The fields of a letter. What was written is never cut: what is too long says by how much. */
export function LetterForm({ page, draft, faults }: LetterFormProps): ReactNode {
  const { t } = useTranslation('letters');
  const { letter, text } = page;
  const receives = letter.receiverLanguages[0];
  return (
    <section className="stack" aria-labelledby="fields">
      <h2 id="fields">{t('letters:fill-in')}</h2>
      {receives && receives !== text.lang && <p>{t('letters:write-in', { language: t(`common:language-${receives}`) })}</p>}
      {letter.fields.map((field) => (
        <div key={field.id} id={`field-${field.id}`} className="letter-field">
          <OneField
            field={field}
            text={text}
            value={draft.values[field.id] ?? ''}
            fault={faults.get(field.id)}
            onChange={(value) => draft.change(field.id, value)}
          />
        </div>
      ))}
    </section>
  );
}

interface OneFieldProps {
  field: LetterField;
  text: LetterPage['text'];
  value: string;
  fault: FieldFault | undefined;
  onChange: (value: string) => void;
}

function OneField({ field, text, value, fault, onChange }: OneFieldProps): ReactNode {
  const { t } = useTranslation('letters');
  const { label = field.id, hint, example, choices = {} } = text.fields[field.id] ?? {};
  const name = field.required ? label : `${label} (${t('letters:optional')})`;
  const hints = [hint, example && t('letters:example', { example })].filter(Boolean).join('. ');
  // An empty field is told at the end: it is not wrong yet.
  const error =
    fault && fault !== 'missing'
      ? t(`letters:fault-${fault}`, { most: mostOf(field), over: value.trim().length - mostOf(field) })
      : undefined;
  if (field.kind === 'choice') {
    const list = (field.choices ?? []).map((choice) => ({ value: choice, label: choices[choice] ?? choice, lang: text.lang }));
    return (
      <ChoiceList
        type="radio"
        legend={name}
        {...(hint ? { hint } : {})}
        choices={list}
        chosen={[value]}
        onChange={([chosen = '']) => onChange(chosen)}
      />
    );
  }
  if (field.kind === 'date') return <OwnDateField label={name} hint={hint} error={error} value={value} onChange={onChange} />;
  return (
    <Field label={name} {...(hints ? { hint: hints } : {})} {...(error ? { error } : {})}>
      {(links) =>
        field.kind === 'longtext' ? (
          <textarea {...links} rows={6} value={value} onChange={({ target }) => onChange(target.value)} />
        ) : (
          <input
            {...links}
            inputMode={field.kind === 'money' || field.kind === 'number' ? 'decimal' : 'text'}
            autoComplete="off"
            value={value}
            onChange={({ target }) => onChange(target.value)}
          />
        )
      }
    </Field>
  );
}
