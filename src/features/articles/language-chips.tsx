import { LANGUAGE_NAMES, type Language } from '#core/language.ts';
import { Chip, Chips } from '#ui/chip.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useTools } from '../tools.ts';
import type { ReaderProps } from './article-reader.tsx';

/** Every language the page exists in. All of them lie on this phone: switching asks nobody. */
export function LanguageChips({ page, onFirst }: ReaderProps): ReactNode {
  const { t } = useTranslation('article');
  return <ChooseLanguage label={t('article:language')} languages={page.article.languages} chosen={page.text.lang} onChoose={onFirst} />;
}

export function SecondLanguageChips({ page, second }: ReaderProps): ReactNode {
  const { t } = useTranslation('article');
  const { updateSettings } = useTools();
  const others = page.article.languages.filter((lang) => lang !== page.text.lang);
  const choose = (lang: Language): void => void updateSettings({ secondLanguage: lang });
  return <ChooseLanguage label={t('article:second-language')} languages={others} chosen={second} onChoose={choose} />;
}

interface ChooseLanguageProps {
  label: string;
  languages: readonly Language[];
  chosen: Language | undefined;
  onChoose: (lang: Language) => void;
}

function ChooseLanguage({ label, languages, chosen, onChoose }: ChooseLanguageProps): ReactNode {
  return (
    <>
      <p className="quiet">{label}</p>
      <Chips label={label}>
        {languages.map((lang) => (
          <Chip key={lang} isOn={lang === chosen} lang={lang} onClick={() => onChoose(lang)}>
            {LANGUAGE_NAMES[lang]}
          </Chip>
        ))}
      </Chips>
    </>
  );
}
