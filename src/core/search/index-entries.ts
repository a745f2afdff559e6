import { type Entry, entryLanguage, type NeutralEntry } from '../entry.ts';
import type { Language } from '../language.ts';
import { textHash } from './bytes.ts';
import { buildSegment, type HashedPage } from './build-segment.ts';
import { countriesOf, type SearchPage, searchPage } from './search-page.ts';
import { makeIndex, type SearchIndex } from './search-index.ts';
import { Segment } from './segment.ts';
import { atOnce } from './steps.ts';
import { buildThesaurus } from './thesaurus.ts';

/** A page with the hash of all that its place in the index depends on, except the thesaurus. */
export function hashedPage(page: SearchPage, pack = ''): HashedPage {
  return { page, pack, hash: textHash(JSON.stringify(page)) };
}

/** An index in memory of all entries: a segment for each language, as on a phone that keeps every pack. */
export function indexEntries(entries: readonly Entry[]): SearchIndex {
  const neutral = new Map(entries.flatMap((entry) => ('lang' in entry ? [] : [[entry.id, entry as NeutralEntry] as const])));
  const thesaurus = buildThesaurus([...neutral.values()].filter((entry) => entry.kind === 'term'));
  const byLanguage = new Map<string, HashedPage[]>();
  for (const entry of entries) {
    const whole = neutral.get(entry.id);
    const page = searchPage(entry, whole && countriesOf(whole));
    if (!page) continue;
    const lang = entryLanguage(entry);
    const held = byLanguage.get(lang);
    if (held) held.push(hashedPage(page));
    else byLanguage.set(lang, [hashedPage(page)]);
  }
  const segments = [...byLanguage].map(([lang, pages]) => ({
    segment: new Segment(atOnce(buildSegment(pages, thesaurus))),
    lang: lang as Language | '',
    masked: new Set<number>(),
  }));
  return makeIndex(segments, thesaurus);
}
