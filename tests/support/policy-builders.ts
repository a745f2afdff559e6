import type { Law } from '#core/law.ts';
import type { LibraryEvent, ProjectStage, Publication } from '#core/library.ts';
import type { Practice } from '#core/practice.ts';
import type { Source } from '#core/shape.ts';

/** Builders of what advocates read: every field is valid, and a test names only what it is about. */

const SOURCE: Source = { url: 'https://example.org/page', title: 'A page', publisher: 'Example', date: '2025-01-15' };

export function makeLaw(patch: Partial<Law> & { id: string }): Law {
  return {
    kind: 'law',
    type: 'law',
    country: 'RU',
    name: `Name of ${patch.id}`,
    names: {},
    status: 'in-force',
    alsoNamed: [],
    facts: [],
    ...patch,
  };
}

export function makePractice(patch: Partial<Practice> & { id: string }): Practice {
  return {
    kind: 'practice',
    country: 'PH',
    theme: 'recruitment',
    title: `Title of ${patch.id}`,
    what: 'What is done.',
    result: 'What came of it.',
    relevance: 'What could be taken.',
    sources: [SOURCE],
    ...patch,
  };
}

export function makePublication(patch: Partial<Publication> & { id: string }): Publication {
  return {
    kind: 'publication',
    type: 'report',
    title: `Title of ${patch.id}`,
    authors: ['Some Author'],
    languages: ['en'],
    topics: ['policy'],
    countries: ['KG'],
    summary: `Summary of ${patch.id}.`,
    project: false,
    sources: [SOURCE],
    ...patch,
  };
}

export function makeEvent(patch: Partial<LibraryEvent> & { id: string }): LibraryEvent {
  return {
    kind: 'event',
    type: 'conference',
    date: '2013-06-03',
    title: `Title of ${patch.id}`,
    organisers: ['Some Centre'],
    summary: `Summary of ${patch.id}.`,
    materials: [],
    sources: [SOURCE],
    ...patch,
  };
}

export function makeStage(patch: Partial<ProjectStage> & { id: string }): ProjectStage {
  return {
    kind: 'stage',
    number: 'I',
    title: `Title of ${patch.id}`,
    start: '2012-08',
    end: '2013-07',
    donor: 'Some Foundation',
    goal: 'The goal.',
    summary: `Summary of ${patch.id}.`,
    materials: [],
    events: [],
    sources: [SOURCE],
    ...patch,
  };
}
