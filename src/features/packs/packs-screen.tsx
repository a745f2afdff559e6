import { listPacks } from '#store/packs.ts';
import { useLive } from '#store/use-live.ts';
import { Screen } from '#ui/screen.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearch } from 'wouter';
import { InstallCard } from '../install-card.tsx';
import { PaperKitSection } from '../paper-kit-section.tsx';
import { usePull } from '../use-pull.ts';
import { ChangeScreen } from './change-screen.tsx';
import { CheckSection } from './check-section.tsx';
import { FreshnessSection } from './freshness-section.tsx';
import { InstalledSection } from './installed-section.tsx';
import { StorageSection } from './storage-section.tsx';
import './packs.css';

/** “On this phone”; `?change` is the form, an address of its own so that Back closes it. */
export function PacksScreen(): ReactNode {
  return new URLSearchParams(useSearch()).has('change') ? <ChangeScreen /> : <OnThisPhone />;
}

function OnThisPhone(): ReactNode {
  const { t } = useTranslation('packs');
  const packs = useLive(listPacks, []);
  const pull = usePull();
  return (
    <Screen title={t('packs:title')} back={{ href: '/more', label: t('common:nav-more') }}>
      <FreshnessSection pull={pull} />
      {packs && <InstalledSection packs={packs} />}
      {packs && packs.length > 0 && <CheckSection pull={pull} />}
      <PaperKitSection />
      {packs && <StorageSection packs={packs} />}
      <InstallCard />
    </Screen>
  );
}
