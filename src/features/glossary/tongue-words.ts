import { namingCells, type Tongue, TONGUES } from '#core/term-view.ts';
import type { Words } from '#core/words.ts';
import type { ShownTerm } from '#store/terms.ts';

/** What a tongue is called: Uzbek by its script. */
export function tongueWords(tongue: Tongue, words: Words): string {
  if (tongue === 'uz') return words('glossary:uzbek-latin');
  return tongue === 'uzCyrl' ? words('glossary:uzbek-cyrillic') : words(`common:language-${tongue}`);
}

/** The words in all six languages: for each tongue the word of the papers, others, and those of everyday talk. */
export function termTable(terms: readonly ShownTerm[], words: Words): string[][] {
  const heads = TONGUES.flatMap((tongue) => {
    const name = tongueWords(tongue, words);
    return [name, `${name}: ${words('glossary:also')}`, `${name}: ${words('glossary:everyday')}`];
  });
  return [
    ['id', words('glossary:topic'), ...heads, words('glossary:meaning')],
    ...terms.map((term) => [
      term.id,
      words(`glossary:topic-${term.topic}`),
      ...TONGUES.flatMap((tongue) => namingCells(term, tongue)),
      term.definition,
    ]),
  ];
}
