import { Chip, Chips } from '#ui/chip.tsx';
import { Field } from '#ui/field.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface CountryPickerProps {
  country: string;
  countries: readonly string[];
  /** Countries the reader follows: one touch away. */
  followed: readonly string[];
  onChoose: (country: string) => void;
}

/** In which country the reader is. Chosen from a list: the phone is never asked. */
export function CountryPicker({ country, countries, followed, onChoose }: CountryPickerProps): ReactNode {
  const { t } = useTranslation('help');
  return (
    <div className="country-picker">
      {followed.length > 1 && (
        <Chips label={t('help:your-countries')}>
          {followed.map((code) => (
            <Chip key={code} isOn={code === country} onClick={() => onChoose(code)}>
              {t(`common:country-${code}`)}
            </Chip>
          ))}
        </Chips>
      )}
      <Field label={t('help:country')}>
        {(links) => (
          <select {...links} value={country} onChange={({ target }) => onChoose(target.value)}>
            {countries.map((code) => (
              <option key={code} value={code}>
                {t(`common:country-${code}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}
