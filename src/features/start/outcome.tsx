import type { InstalledRow } from '#store/packs.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { scopeWords } from '../scope-words.ts';
import { useTools, useWords } from '../tools.ts';
import { missingScopes } from './steps.ts';

/** What is true now: that all opens without a network, or what is still missing for it. */
export function Outcome({ packs, onStart }: { packs: readonly InstalledRow[]; onStart: () => void }): ReactNode {
  const { t } = useTranslation('start');
  const words = useWords();
  const { settings, isShellReady } = useTools();
  const missing = missingScopes(settings.scopes, packs);
  if (missing.length === 0 && isShellReady) {
    return (
      <Notice title={t('start:ready-title')} isNews>
        <p>{t('start:ready-text')}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="warn" title={t('start:missing-title')} isNews>
      {missing.length > 0 && <p>{t('start:missing-packs', { names: missing.map((scope) => scopeWords(scope, words)).join(', ') })}</p>}
      {!isShellReady && <p>{t('start:missing-shell')}</p>}
      {missing.length > 0 && (
        <Button kind="primary" icon="download" onClick={onStart}>
          {t('packs:go-on')}
        </Button>
      )}
    </Notice>
  );
}
