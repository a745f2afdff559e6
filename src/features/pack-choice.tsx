import { type Language, LANGUAGE_NAMES, LANGUAGES } from '#core/language.ts';
import type { PackIndex } from '#core/pack.ts';
import { PACK_COUNTRIES } from '#core/vocabulary.ts';
import { byteWords } from '#core/words.ts';
import { ChoiceList } from '#ui/choice-list.tsx';
import { Icon } from '#ui/icon.tsx';
import { type ReactNode, useState } from 'react';
import './keeping.css';
import { coreBytes, fixedLanguages, inOrder, type KeptChoice, languageBytes, POLICY, scopeBytes } from './pack-sizes.ts';
import { useLanguage, useTools, useWords } from './tools.ts';

interface PackChoiceProps {
  choice: KeptChoice;
  /** Sizes stand beside each choice once this is known. */
  index: PackIndex | undefined;
  onChange: (choice: KeptChoice) => void;
}

/** Where most readers live and go; the other countries stand behind a fold. */
const FIRST: readonly string[] = PACK_COUNTRIES.slice(0, 5);
const OTHERS: readonly string[] = PACK_COUNTRIES.slice(5);

/** Which countries, languages and shelves to keep on the phone, each with its bytes. */
export function PackChoice({ choice, index, onChange }: PackChoiceProps): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const [isUnfolded] = useState(OTHERS.some((code) => choice.scopes.includes(code)));
  const size = (bytes: number): string => (bytes > 0 ? byteWords(bytes, lang, words) : words('packs:nothing-yet'));
  const ofScope = (scope: string): string | undefined => index && size(scopeBytes(index, scope, choice.languages));
  const country = (code: string) => ({ value: code, label: words(`common:country-${code}`), detail: ofScope(code) });
  const change = (group: readonly string[]) => (chosen: string[]) =>
    onChange({ ...choice, scopes: inOrder([...choice.scopes.filter((scope) => !group.includes(scope)), ...chosen]) });
  const chosenOf = (group: readonly string[]): string[] => choice.scopes.filter((scope) => group.includes(scope));
  const countries = (legend: string, group: readonly string[]) => (
    <ChoiceList legend={legend} type="checkbox" choices={group.map(country)} chosen={chosenOf(group)} onChange={change(group)} />
  );
  return (
    <div className="pack-choice">
      <p className="fact-line">
        <Icon name="check" />
        <span>
          {words('packs:core-always')} {index && size(coreBytes(index, choice.languages))}
        </span>
      </p>
      {countries(words('packs:countries'), FIRST)}
      <details className="pack-fold" open={isUnfolded}>
        <summary>{words('packs:other-countries')}</summary>
        {countries(words('packs:other-countries'), OTHERS)}
      </details>
      <LanguageChoice choice={choice} index={index} onChange={onChange} />
      <ChoiceList
        legend={words('packs:for-advocates')}
        type="checkbox"
        choices={[{ value: POLICY, label: words('packs:policy'), detail: ofScope(POLICY) }]}
        chosen={chosenOf([POLICY])}
        onChange={change([POLICY])}
      />
    </div>
  );
}

/** Every language on the phone at once: switching and reading side by side never touch the network. */
function LanguageChoice({ choice, index, onChange }: PackChoiceProps): ReactNode {
  const words = useWords();
  const shown = useLanguage();
  const fixed = fixedLanguages(shown, useTools().settings.secondLanguage);
  const size = (lang: Language): string => {
    const bytes = index ? languageBytes(index, lang, choice) : undefined;
    if (bytes === undefined) return '';
    return bytes > 0 ? byteWords(bytes, shown, words) : words('packs:nothing-yet');
  };
  const detail = (lang: Language): string =>
    [size(lang), fixed.includes(lang) && words('packs:language-in-use')].filter(Boolean).join(' · ');
  const choices = LANGUAGES.map((lang) => ({ value: lang, label: LANGUAGE_NAMES[lang], lang, detail: detail(lang) || undefined }));
  const change = (chosen: Language[]): void =>
    onChange({ ...choice, languages: LANGUAGES.filter((lang) => fixed.includes(lang) || chosen.includes(lang)) });
  return (
    <ChoiceList
      legend={words('packs:languages')}
      hint={words('packs:languages-hint')}
      type="checkbox"
      choices={choices}
      chosen={choice.languages}
      onChange={change}
    />
  );
}
