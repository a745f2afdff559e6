import type { Language } from '#core/language.ts';
import type { Law } from '#core/law.ts';
import { nameIn } from '#core/organisation-view.ts';
import { foldedWords } from '#store/folding.ts';
import { isFoundBy } from '#store/terms.ts';

/** Every word by which an act can be found: its names in all languages, as facts spell it, its number. */
function lawWords({ name, names, number, alsoNamed }: Law): string[] {
  return [name, ...Object.values(names), ...alsoNamed, number ?? ''].flatMap(foldedWords);
}

/** The acts that fit the filters of the address; newest first as they come, or by name. */
export function findLaws(laws: readonly Law[], get: (name: string) => string, lang: Language): Law[] {
  const fits = (name: string, value: string): boolean => !get(name) || get(name) === value;
  const found = laws
    .filter((law) => fits('country', law.country) && fits('type', law.type) && fits('status', law.status))
    .filter((law) => isFoundBy(get('q'), lawWords(law)));
  const { compare } = new Intl.Collator(lang);
  return get('sort') === 'name' ? found.toSorted((a, b) => compare(nameIn(lang, a), nameIn(lang, b))) : found;
}
