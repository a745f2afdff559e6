import { choiceBytes } from '#core/pack-plan.ts';
import { byteWords } from '#core/words.ts';
import { Button } from '#ui/button.tsx';
import { Screen } from '#ui/screen.tsx';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { FailureNotice } from '../failure-notice.tsx';
import { PackChoice } from '../pack-choice.tsx';
import type { KeptChoice } from '../pack-sizes.ts';
import { useAskPersistence } from '../persistence.tsx';
import { useLanguage, useTools, useWords } from '../tools.ts';
import { type Offer, useOffer } from '../use-offer.ts';
import { usePull } from '../use-pull.ts';
import { StepMark } from './step-mark.tsx';
import { firstChoice, stepHref } from './steps.ts';

/** Step 2. What to keep on the phone; sizes when the publisher can be asked, the choice in any case. */
export function KeepStep(): ReactNode {
  const { t } = useTranslation('start');
  const { settings, updateSettings } = useTools();
  const [, navigate] = useLocation();
  const shown = useLanguage();
  const [choice, setChoice] = useState(() => firstChoice(settings, shown));
  const offer = useOffer();
  const pull = usePull();
  const askPersistence = useAskPersistence();
  const save = async (): Promise<void> => {
    // From here on sync fetches what was chosen, and goes on with it whenever Tirek is opened.
    await updateSettings({ ...choice, language: shown, onboarded: true });
    // Asked here, under the reader's finger: some browsers answer only then.
    void askPersistence();
    pull.start();
    navigate(stepHref('download'));
  };
  const later = async (): Promise<void> => {
    await updateSettings({ language: shown, onboarded: true });
    navigate('/');
  };
  return (
    <Screen title={t('start:keep-title')} back={{ href: stepHref('language'), label: t('start:back') }}>
      <StepMark step="keep" />
      <p className="lead">{t('start:keep-lead')}</p>
      {offer.failure && !offer.isAsking && (
        <FailureNotice code={offer.failure}>
          <Button onClick={offer.ask}>{t('packs:try-again')}</Button>
        </FailureNotice>
      )}
      <PackChoice choice={choice} index={offer.index} onChange={setChoice} />
      <Total choice={choice} offer={offer} />
      <Button kind="primary" icon="download" isWide onClick={() => void save()}>
        {t('start:download')}
      </Button>
      <Button kind="quiet" isWide onClick={() => void later()}>
        {t('start:later')}
      </Button>
    </Screen>
  );
}

function Total({ choice, offer: { index, isAsking } }: { choice: KeptChoice; offer: Offer }): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const said = (): string => {
    if (index) return words('packs:total', { size: byteWords(choiceBytes(index, choice), lang, words) });
    return words(isAsking ? 'packs:sizes-asked' : 'packs:sizes-unknown');
  };
  return <output className="total">{said()}</output>;
}
