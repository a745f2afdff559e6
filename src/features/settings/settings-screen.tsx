import { ButtonLink } from '#ui/button.tsx';
import { Screen } from '#ui/screen.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearch } from 'wouter';
import { LanguageSettings } from './language-settings.tsx';
import { LookSettings } from './look-settings.tsx';
import { WipeScreen } from './wipe-screen.tsx';
import './settings.css';

/** The reader's choices; `?wipe` asks before everything is deleted, an address of its own so that Back says no. */
export function SettingsScreen(): ReactNode {
  return new URLSearchParams(useSearch()).has('wipe') ? <WipeScreen /> : <Choices />;
}

function Choices(): ReactNode {
  const { t } = useTranslation('settings');
  return (
    <Screen title={t('settings:title')} back={{ href: '/more', label: t('common:nav-more') }}>
      <LanguageSettings />
      <LookSettings />
      <section className="settings-section" aria-labelledby="wipe">
        <h2 id="wipe">{t('settings:wipe-title')}</h2>
        <p>{t('settings:wipe-text')}</p>
        <ButtonLink kind="danger" href="/settings?wipe=ask">
          {t('settings:wipe')}
        </ButtonLink>
      </section>
    </Screen>
  );
}
