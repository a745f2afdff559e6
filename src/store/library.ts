import { firstDay } from '#core/freshness.ts';
import type { Language } from '#core/language.ts';
import type { LibraryEvent, ProjectStage, Publication } from '#core/library.ts';
import type { TirekDatabase } from './database.ts';
import { knownValues } from './entry-row.ts';
import { type Shown, withWords } from './overlay.ts';

/** An entry of the library in the reader's words, with the title that it bears itself. */
export type Held<T extends { title: string }> = T & Shown & { originalTitle: string };

type Kept = ProjectStage | LibraryEvent | Publication;

export interface Library {
  stages: Held<ProjectStage>[];
  /** Oldest first: they tell a story. */
  events: Held<LibraryEvent>[];
  /** Newest first. */
  publications: Held<Publication>[];
}

async function inWords<T extends Kept>(db: TirekDatabase, entries: readonly T[], lang: Language): Promise<Held<T>[]> {
  const shown = await withWords(db, entries, lang);
  return shown.map((entry, at) => ({ ...entry, originalTitle: entries[at]?.title ?? entry.title }));
}

async function readKind<T extends Kept>(db: TirekDatabase, kind: T['kind'], lang: Language): Promise<Held<T>[]> {
  const rows = await db.entries.where('[kind+lang]').equals([kind, '']).toArray();
  return inWords(db, knownValues<T>(rows), lang);
}

function byDay(a: string, b: string): number {
  return firstDay(a) < firstDay(b) ? -1 : 1;
}

export async function readLibrary(db: TirekDatabase, lang: Language): Promise<Library> {
  const [stages, events, publications] = [
    await readKind<ProjectStage>(db, 'stage', lang),
    await readKind<LibraryEvent>(db, 'event', lang),
    await readKind<Publication>(db, 'publication', lang),
  ];
  return {
    stages: stages.toSorted((a, b) => byDay(a.start, b.start)),
    events: events.toSorted((a, b) => byDay(a.date, b.date)),
    publications: publications.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0) || (a.id < b.id ? -1 : 1)),
  };
}

/** One entry of the library and what belongs to it: events of a stage, the stage of an event, papers of an event. */
export interface LibraryPage {
  entry: Held<Kept>;
  events: Held<LibraryEvent>[];
  stage: Held<ProjectStage> | undefined;
  publications: Held<Publication>[];
}

export async function readLibraryPage(db: TirekDatabase, id: string, lang: Language): Promise<LibraryPage | undefined> {
  const { stages, events, publications } = await readLibrary(db, lang);
  const entry = [...stages, ...events, ...publications].find((one) => one.id === id);
  if (!entry) return undefined;
  return {
    entry,
    events: events.filter((event) => ('events' in entry ? entry.events.includes(event.id) : 'event' in entry && entry.event === event.id)),
    stage: stages.find((stage) => 'stage' in entry && entry.stage === stage.id),
    publications: publications.filter(({ event }) => event === id),
  };
}
