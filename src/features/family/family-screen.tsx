import { nameIn } from '#core/organisation-view.ts';
import { PACK_COUNTRIES } from '#core/vocabulary.ts';
import { type EmergencyCard, readEmergencyCard, wipeEmergencyCard, writeEmergencyCard } from '#store/emergency-card.ts';
import { useDatabase, useLive } from '#store/use-live.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { Screen } from '#ui/screen.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { followedCountries } from '../followed-countries.ts';
import { useLanguage, useTools } from '../tools.ts';
import { useCardNumbers } from './use-numbers.ts';
import { WalletCard } from './wallet-card.tsx';
import './family.css';

/** Whom to call when somebody abroad is silent: filled in on the phone, kept on the phone, handed on only on paper. */
export function FamilyScreen(): ReactNode {
  const { t } = useTranslation('family');
  const stored = useLive(readEmergencyCard, []);
  return (
    <Screen title={t('family:title')} back={{ href: '/people', label: t('common:nav-people') }} isReady={stored !== undefined}>
      <p className="lead no-print">{t('family:lead')}</p>
      {stored && <CardForm first={stored} />}
    </Screen>
  );
}

const FIELDS = ['name', 'born', 'passport', 'employer', 'address', 'phone', 'home', 'blood'] as const;
const PHONES: readonly string[] = ['phone', 'home'];

function CardForm({ first }: { first: EmergencyCard }): ReactNode {
  const { t } = useTranslation('family');
  const { settings } = useTools();
  const database = useDatabase();
  const [card, setCard] = useState(first);
  const country = card.country ?? followedCountries(settings.scopes)[0] ?? PACK_COUNTRIES[0];
  const change = (patch: EmergencyCard): void => {
    setCard({ ...card, ...patch });
    void database().then((db) => writeEmergencyCard(db, patch));
  };
  const wipe = async (): Promise<void> => {
    await wipeEmergencyCard(await database());
    setCard({});
  };
  return (
    <>
      <div className="family-fields no-print">
        <PlaceFields card={card} country={country} onChange={change} />
        {FIELDS.map((name) => (
          <Field key={name} label={t(`family:${name}`)}>
            {(links) => (
              <input
                {...links}
                type={name === 'born' ? 'date' : PHONES.includes(name) ? 'tel' : 'text'}
                autoComplete="off"
                maxLength={120}
                value={card[name] ?? ''}
                onChange={({ target }) => change({ [name]: target.value })}
              />
            )}
          </Field>
        ))}
      </div>
      <div className="buttons no-print">
        <Button kind="primary" icon="print" onClick={() => window.print()}>
          {t('family:print')}
        </Button>
        <Button kind="danger" icon="close" onClick={() => void wipe()}>
          {t('family:wipe')}
        </Button>
      </div>
      <p className="quiet">{t('family:cut')}</p>
      <WalletCard card={card} country={country} />
    </>
  );
}

interface PlaceFieldsProps {
  card: EmergencyCard;
  country: string;
  onChange: (patch: EmergencyCard) => void;
}

function PlaceFields({ card, country, onChange }: PlaceFieldsProps): ReactNode {
  const { t } = useTranslation('family');
  const lang = useLanguage();
  const { consulates } = useCardNumbers(country);
  return (
    <>
      <SelectField
        label={t('family:country')}
        options={PACK_COUNTRIES.map((code) => ({ value: code, label: t(`common:country-${code}`) }))}
        value={country}
        onChange={(code) => onChange({ country: code, consulate: '' })}
      />
      {consulates.length > 0 && (
        <SelectField
          label={t('family:consulate')}
          options={[{ value: '', label: '—' }, ...consulates.map((each) => ({ value: each.id, label: nameIn(lang, each) }))]}
          value={card.consulate ?? ''}
          onChange={(consulate) => onChange({ consulate })}
        />
      )}
    </>
  );
}
