import type { Settings } from '#store/settings.ts';
import { ChoiceList } from '#ui/choice-list.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useTools } from '../tools.ts';

const SIZES = ['100', '125', '150', '175', '200'] as const;
const THEMES = ['auto', 'light', 'dark'] as const;

/** Size of the text and colours. Both change the whole screen at once; the sample keeps the change in sight. */
export function LookSettings(): ReactNode {
  const { t } = useTranslation('settings');
  const { settings, updateSettings } = useTools();
  const size = SIZES.find((each) => Number(each) === settings.textSize) ?? '100';
  return (
    <section className="settings-section" aria-label={t('settings:look')}>
      <p className="sample">{t('settings:sample')}</p>
      <div className="sizes">
        <ChoiceList
          legend={t('settings:size')}
          type="radio"
          choices={SIZES.map((each) => ({ value: each, label: t('settings:size-percent', { percent: each }) }))}
          chosen={[size]}
          onChange={([each]) => void updateSettings({ textSize: Number(each ?? size) as Settings['textSize'] })}
        />
      </div>
      <ChoiceList
        legend={t('settings:theme')}
        type="radio"
        choices={THEMES.map((theme) => ({ value: theme, label: t(`settings:theme-${theme}`) }))}
        chosen={[settings.theme]}
        onChange={([theme]) => theme && void updateSettings({ theme })}
      />
    </section>
  );
}
