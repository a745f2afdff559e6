import { groupPages, type PageGroups } from './group-pages.ts';
import type { SearchSegment } from './score-pages.ts';
import type { Thesaurus } from './thesaurus.ts';

/** What a query is asked of, with what does not change from one keystroke to the next. */
export interface SearchIndex {
  segments: readonly SearchSegment[];
  thesaurus: Thesaurus;
  groups: PageGroups;
  /** How far each entry is about a country, 0–1, by the key of the country: filled as they are asked for. */
  about: Map<string, Float32Array>;
}

export function makeIndex(segments: readonly SearchSegment[], thesaurus: Thesaurus): SearchIndex {
  return { segments, thesaurus, groups: groupPages(segments), about: new Map() };
}
