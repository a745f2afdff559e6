import { citedIds } from '#core/blocks.ts';
import { letterFacts, outcomeFacts } from '#core/guide-texts.ts';
import { allBlocks } from '#core/provenance.ts';
import { isNamed } from './catalogue-rules.ts';
import type { Content } from './read-content.ts';

/**
 * What must be looked at again when a law or fact changes, a line each: facts of the law, pages, outcomes of interviews,
 * letters, each with the languages it exists in. Undefined when nothing has this id.
 */
export function impactOf(content: Content, id: string): string[] | undefined {
  const entries = content.entries.map(({ entry }) => entry);
  const law = entries.find((entry) => entry.kind === 'law' && entry.id === id);
  const facts = entries.filter((entry) => entry.kind === 'fact');
  const touched = facts.filter((fact) => fact.id === id || (law?.kind === 'law' && fact.law.some((named) => isNamed(law, named))));
  if (!law && touched.length === 0) return undefined;
  const ids = new Set(touched.map((fact) => fact.id));
  const rests = (list: readonly string[]): boolean => list.some((each) => ids.has(each));
  const languages = (texts: readonly { lang: string }[]): string => texts.map(({ lang }) => lang).join(' ');
  return [
    ...(law ? [...ids].map((fact) => `fact ${fact}`) : []),
    ...content.articles
      .filter(({ texts }) => texts.some((text) => rests(citedIds(allBlocks(text)))))
      .map(({ meta, texts }) => `article ${meta.entry.id}: ${languages(texts)}`),
    ...content.interviews.flatMap(({ structure, words }) =>
      structure.entry.outcomes
        .filter((outcome) => rests(outcomeFacts(outcome)))
        .map((outcome) => `interview ${structure.entry.id}, outcome ${outcome.id}: ${languages(words)}`),
    ),
    ...content.letters
      .filter(({ structure }) => rests(letterFacts(structure.entry)))
      .map(({ structure, words }) => `letter ${structure.entry.id}: ${languages(words)}`),
  ];
}
