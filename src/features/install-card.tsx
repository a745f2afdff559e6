import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Icon } from '#ui/icon.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useTools } from './tools.ts';
import './keeping.css';

/** The offer to put Tirek on the home screen: a button where the browser has one, words on an iPhone, else nothing. */
export function InstallCard(): ReactNode {
  const { t } = useTranslation('start');
  const { ask, isApple, isInstalled } = useTools().install;
  if (isInstalled || (!ask && !isApple)) return null;
  return (
    <Card aria-labelledby="install">
      <h2 id="install">{t('start:install-title')}</h2>
      <p>{t('start:install-text')}</p>
      {ask ? <Button onClick={() => void ask()}>{t('start:install-ask')}</Button> : <AppleSteps />}
      <p className="quiet">{t('start:install-visible')}</p>
    </Card>
  );
}

function AppleSteps(): ReactNode {
  const { t } = useTranslation('start');
  return (
    <ol className="apple-steps">
      <li>
        {t('start:install-apple-1')} <Icon name="share" />
      </li>
      <li>{t('start:install-apple-2')}</li>
      <li>{t('start:install-apple-3')}</li>
    </ol>
  );
}
