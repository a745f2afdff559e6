import type { LibraryEvent, ProjectStage, Publication } from '#core/library.ts';
import { LIBRARY_TOPICS } from '#core/policy-vocabulary.ts';
import { dateWords, type Words } from '#core/words.ts';

export function topicWords(topic: string, words: Words): string {
  return words(LIBRARY_TOPICS.some((own) => own === topic) ? `library:topic-${topic}` : `common:topic-${topic}`);
}

/** Authors, year and kind of a publication on one line. */
export function publicationLine({ authors, year, type }: Publication, words: Words): string {
  return [authors.join(', '), year, words(`library:type-${type}`)].filter(Boolean).join(' · ');
}

/** A paper without an address is known by name only. */
export function heldState({ url }: Pick<Publication, 'url'>): 'linked' | 'not-held' {
  return url ? 'linked' : 'not-held';
}

export function stageTime({ number, start, end }: ProjectStage, words: Words, lang: string): string {
  return `${words('library:stage', { number })} · ${dateWords(`${start}/${end}`, lang)}`;
}

export function eventTime({ date, endDate }: LibraryEvent, lang: string): string {
  return dateWords(endDate ? `${date}/${endDate}` : date, lang);
}
