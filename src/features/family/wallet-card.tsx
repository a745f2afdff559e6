import { nameIn, phoneWords } from '#core/organisation-view.ts';
import type { Organisation } from '#core/organisation.ts';
import { dateWords } from '#core/words.ts';
import type { EmergencyCard } from '#store/emergency-card.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../tools.ts';
import { useCardNumbers } from './use-numbers.ts';

const DATA = ['name', 'born', 'passport', 'employer', 'address', 'phone', 'home', 'blood'] as const;

/** Two faces of 85.6 × 54 mm side by side, the size of a bank card: who it is, and whom to call. */
export function WalletCard({ card, country }: { card: EmergencyCard; country: string }): ReactNode {
  const { t } = useTranslation('family');
  const lang = useLanguage();
  const { consulates, lines } = useCardNumbers(country);
  const consulate = consulates.find(({ id }) => id === card.consulate);
  const numbers = [...(consulate ? [consulate] : []), ...lines];
  const known = DATA.filter((name) => card[name]);
  return (
    <div className="wallet">
      <div className="wallet-face">
        <p className="wallet-title">{t(`common:country-${country}`)}</p>
        <dl>
          {known.map((name) => (
            <div key={name}>
              <dt>{t(`family:${name}`)}</dt>
              <dd>{name === 'born' ? dateWords(card.born ?? '', lang) : card[name]}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div className="wallet-face">
        <p className="wallet-title">{t('family:numbers')}</p>
        {numbers.length === 0 && <p>{t('family:no-numbers')}</p>}
        <dl>
          {numbers.map((organisation) => (
            <NumberLine key={organisation.id} organisation={organisation} />
          ))}
        </dl>
        <p className="wallet-note">{t('people:not-dialled')} Tirek</p>
      </div>
    </div>
  );
}

function NumberLine({ organisation }: { organisation: Organisation }): ReactNode {
  const lang = useLanguage();
  return (
    <div>
      <dt>{nameIn(lang, organisation)}</dt>
      <dd>
        {organisation.phones
          .slice(0, 2)
          .map(({ number }) => phoneWords(number))
          .join(', ')}
      </dd>
    </div>
  );
}
