import type { Language } from '#core/language.ts';
import type { Publication } from '#core/library.ts';
import type { Held } from '#store/library.ts';
import { foldedWords } from '#store/folding.ts';
import { isFoundBy } from '#store/terms.ts';

/** The publications that fit the filters of the address; newest first as they come, or by title. */
export function findPublications(
  publications: readonly Held<Publication>[],
  get: (name: string) => string,
  lang: Language,
): Held<Publication>[] {
  const fits = (name: string, values: readonly unknown[]): boolean => !get(name) || values.map(String).includes(get(name));
  const found = publications
    .filter((one) => fits('year', [one.year]) && fits('type', [one.type]) && fits('from', [one.project ? 'project' : 'outside']))
    .filter((one) => fits('topic', one.topics) && fits('country', one.countries) && fits('in', one.languages))
    .filter((one) => isFoundBy(get('q'), [one.title, one.originalTitle, ...one.authors].flatMap(foldedWords)));
  const { compare } = new Intl.Collator(lang);
  return get('sort') === 'name' ? found.toSorted((a, b) => compare(a.title, b.title)) : found;
}
