import { isLanguage, type Language, LANGUAGE_NAMES, LANGUAGES } from '#core/language.ts';
import { listPacks } from '#store/packs.ts';
import { useLive } from '#store/use-live.ts';
import { ButtonLink } from '#ui/button.tsx';
import { ChoiceList } from '#ui/choice-list.tsx';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useLanguage, useTools } from '../tools.ts';

const CHOICES = LANGUAGES.map((lang) => ({ value: lang, label: LANGUAGE_NAMES[lang], lang }));

/** The language of the interface, and the one that stands beside it on a page. */
export function LanguageSettings(): ReactNode {
  const { t } = useTranslation('settings');
  const { settings, updateSettings } = useTools();
  const [, navigate] = useLocation();
  const shown = useLanguage();
  const choose = ([language]: Language[]): void => {
    if (!language) return;
    // A link's ?lang= would go on overruling the choice that has just been made.
    navigate('/settings', { replace: true });
    const second = settings.secondLanguage === language ? { secondLanguage: undefined } : {};
    void updateSettings({ language, ...second });
  };
  return (
    <section className="settings-section" aria-label={t('settings:language')}>
      <ChoiceList legend={t('settings:language')} type="radio" choices={CHOICES} chosen={[shown]} onChange={choose} />
      <MissingPages lang={shown} />
      <Field label={t('settings:second')} hint={t('settings:second-hint')}>
        {(links) => (
          <select
            {...links}
            value={settings.secondLanguage ?? ''}
            onChange={({ target }) => void updateSettings({ secondLanguage: isLanguage(target.value) ? target.value : undefined })}
          >
            <option value="">{t('settings:second-none')}</option>
            {LANGUAGES.filter((lang) => lang !== shown).map((lang) => (
              <option key={lang} value={lang} lang={lang}>
                {LANGUAGE_NAMES[lang]}
              </option>
            ))}
          </select>
        )}
      </Field>
    </section>
  );
}

/** Changing the interface needs no network, but its pages may not be here yet: said, with the way to get them. */
function MissingPages({ lang }: { lang: Language }): ReactNode {
  const { t } = useTranslation('settings');
  const packs = useLive(listPacks, []);
  if (!packs?.length || packs.some((pack) => pack.lang === lang)) return null;
  return (
    <Notice tone="warn" isNews>
      <p>{t('settings:not-saved')}</p>
      <ButtonLink href="/packs?change=1">{t('settings:get-language')}</ButtonLink>
    </Notice>
  );
}
