import { dateWords, type Words } from '#core/words.ts';
import { readState } from '#store/packs.ts';
import { useLive } from '#store/use-live.ts';
import { Button } from '#ui/button.tsx';
import { Chip, Chips } from '#ui/chip.tsx';
import { QrCode } from '#ui/qr-code.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './paper.css';

interface PaperToolsProps {
  sizes: readonly { id: string; label: string }[];
  chosen: string;
  onChoose: (size: string) => void;
}

/** Which paper, and to the printer. None of it is printed. */
export function PaperTools({ sizes, chosen, onChoose }: PaperToolsProps): ReactNode {
  const { t } = useTranslation('paper');
  return (
    <div className="paper-tools no-print">
      {sizes.length > 1 && (
        <Chips label={t('paper:title')}>
          {sizes.map(({ id, label }) => (
            <Chip key={id} isOn={id === chosen} onClick={() => onChoose(id)}>
              {label}
            </Chip>
          ))}
        </Chips>
      )}
      {/* Its own class keeps it on the screen; on paper the whole row is left out. */}
      <Button kind="primary" icon="print" isWide onClick={() => window.print()}>
        {t('paper:print')}
      </Button>
    </div>
  );
}

interface PaperFootProps {
  /** Where the page lies on the network. */
  address: string;
  /** In the language of the page. */
  words: Words;
  lang: string;
}

/** At the end of a printed page: the way back to it on a phone, and of which day it is. */
export function PaperFoot({ address, words, lang }: PaperFootProps): ReactNode {
  const issuedAt = useLive(readState, [])?.issuedAt;
  return (
    <footer className="paper-foot">
      <QrCode text={address} label={address} />
      <div>
        <p>
          {words('paper:scan')}
          <br />
          <span className="paper-address">{address}</span>
        </p>
        {issuedAt && <p>{words('paper:as-of', { date: dateWords(issuedAt.slice(0, 10), lang) })}</p>}
      </div>
    </footer>
  );
}
