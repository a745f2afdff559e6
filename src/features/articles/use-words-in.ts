import type { Language } from '#core/language.ts';
import type { Words } from '#core/words.ts';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTools } from '../tools.ts';

/**
 * Interface words in the language a page is shown in, so that "By when" stands in the reader's words above the
 * reader's text. Until they are loaded, and where they cannot be, the words of the interface serve.
 */
export function useWordsIn(lang: Language): { words: Words; lang: string } {
  const { t, i18n } = useTranslation('article');
  const { loadLanguage } = useTools();
  const [, setLoaded] = useState('');
  const isHere = i18n.hasResourceBundle(lang, 'article');
  useEffect(() => {
    if (!isHere)
      void loadLanguage?.(lang).then(
        () => setLoaded(lang),
        () => undefined,
      );
  }, [isHere, lang, loadLanguage]);
  const words = useCallback<Words>(
    (key, values = {}) => (isHere ? i18n.getFixedT(lang)(key, values) : t(key, values)),
    [isHere, lang, i18n, t],
  );
  return { words, lang: isHere ? lang : i18n.language };
}
