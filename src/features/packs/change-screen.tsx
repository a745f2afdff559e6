import { type InstalledRow, listPacks, removePacks } from '#store/packs.ts';
import { useDatabase, useLive } from '#store/use-live.ts';
import { Button } from '#ui/button.tsx';
import { Screen } from '#ui/screen.tsx';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { FailureNotice } from '../failure-notice.tsx';
import { PackChoice } from '../pack-choice.tsx';
import { fixedLanguages, type KeptChoice } from '../pack-sizes.ts';
import { useLanguage, useTools, useWords } from '../tools.ts';
import { type Offer, useOffer } from '../use-offer.ts';
import { usePull } from '../use-pull.ts';
import { describeChange } from './describe-change.ts';

/** Adds and removes countries and languages. What goes is gone at once; what comes is fetched with progress on the page before. */
export function ChangeScreen(): ReactNode {
  const { t } = useTranslation('packs');
  const { settings } = useTools();
  const packs = useLive(listPacks, []);
  const fixed = fixedLanguages(useLanguage(), settings.secondLanguage);
  const [choice, setChoice] = useState<KeptChoice>({ scopes: settings.scopes, languages: [...new Set([...fixed, ...settings.languages])] });
  const offer = useOffer();
  return (
    <Screen title={t('packs:change-title')} back={{ href: '/packs', label: t('packs:title') }}>
      {offer.failure && !offer.isAsking && (
        <FailureNotice code={offer.failure}>
          <Button onClick={offer.ask}>{t('packs:try-again')}</Button>
        </FailureNotice>
      )}
      <PackChoice choice={choice} index={offer.index} onChange={setChoice} />
      {packs && <Apply choice={choice} packs={packs} offer={offer} />}
    </Screen>
  );
}

interface ApplyProps {
  choice: KeptChoice;
  packs: readonly InstalledRow[];
  offer: Offer;
}

/** Says in bytes what will come and what will go, then does it. */
function Apply({ choice, packs, offer }: ApplyProps): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const { updateSettings } = useTools();
  const [, navigate] = useLocation();
  const database = useDatabase();
  const pull = usePull();
  const change = describeChange({ choice, packs, index: offer.index });
  const apply = async (): Promise<void> => {
    await updateSettings(choice);
    if (change.remove.length > 0) await removePacks(await database(), change.remove);
    if (change.mayBring) pull.start();
    navigate('/packs');
  };
  return (
    <>
      <output className="change-sum">
        {change.lines(lang, words).map((line) => (
          <span key={line}>{line}</span>
        ))}
      </output>
      <Button kind="primary" isWide onClick={() => void apply()}>
        {words('packs:apply')}
      </Button>
    </>
  );
}
