import { isFoundBy, type ShownTerm, termWords } from '#store/terms.ts';
import { useMemo } from 'react';

/** The terms that fit. The words are folded once: five thousand of them at each letter typed would be felt. */
export function useFoundTerms(terms: readonly ShownTerm[], query: string, topic: string): ShownTerm[] {
  const folded = useMemo(() => terms.map((term) => ({ term, words: termWords(term) })), [terms]);
  return folded.filter(({ term, words }) => (!topic || term.topic === topic) && isFoundBy(query, words)).map(({ term }) => term);
}
