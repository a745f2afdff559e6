import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button.tsx';

/** A new version of Tirek waits: said once, quietly, above the bottom bar; the reader decides when. */
export function UpdatePrompt({ onAgree }: { onAgree: () => void }) {
  const { t } = useTranslation();
  const [isLater, setLater] = useState(false);
  if (isLater) return null;
  return (
    <output className="update-prompt">
      <p>{t('app:update-ready')}</p>
      <div className="update-actions">
        <Button onClick={onAgree}>{t('app:update-now')}</Button>
        <Button kind="plain" onClick={() => setLater(true)}>
          {t('app:update-later')}
        </Button>
      </div>
    </output>
  );
}
