import { keepDraft, readDraft, wipeDraft } from '#store/answers.ts';
import { useDatabase, useLive } from '#store/use-live.ts';
import { useState } from 'react';
import { useTools } from '../tools.ts';

/** A trip as it is typed: dates may be half there. */
export interface DraftTrip {
  key: string;
  entry: string;
  exit: string;
  isInside: boolean;
}

export interface Trips {
  rule: string;
  list: readonly DraftTrip[];
  setRule: (rule: string) => void;
  add: () => void;
  change: (key: string, patch: Partial<DraftTrip>) => void;
  remove: (key: string) => void;
  wipe: () => Promise<void>;
}

export interface Kept {
  rule: string;
  list: DraftTrip[];
}

/** Among the reader's drafts: trips say where a person was, and are wiped with everything else. */
const DRAFT = 'stay-counter';

/** What was kept of the reader's trips; undefined until it is read. */
export function useKeptTrips(): Kept | undefined {
  return useLive(async (db) => parseKept((await readDraft(db, DRAFT))?.values['trips']), []);
}

/** The reader's trips, kept on the phone as they are typed. */
export function useTrips(kept: Kept): Trips {
  const { now } = useTools();
  const database = useDatabase();
  const [state, setState] = useState(kept);
  const update = (next: Kept): void => {
    setState(next);
    const row = { id: DRAFT, values: { trips: JSON.stringify(next) }, at: now().toISOString() };
    void database().then((db) => keepDraft(db, row));
  };
  const { list } = state;
  const nextKey = (): string => String(Math.max(0, ...list.map(({ key }) => Number(key))) + 1);
  return {
    ...state,
    setRule: (rule) => update({ ...state, rule }),
    add: () => update({ ...state, list: [...list, { key: nextKey(), entry: '', exit: '', isInside: false }] }),
    change: (key, patch) => update({ ...state, list: list.map((trip) => (trip.key === key ? { ...trip, ...patch } : trip)) }),
    remove: (key) => update({ ...state, list: list.filter((trip) => trip.key !== key) }),
    wipe: async () => {
      setState({ rule: state.rule, list: [] });
      await wipeDraft(await database(), DRAFT);
    },
  };
}

function parseKept(text: string | undefined): Kept {
  return text === undefined ? { rule: 'ru', list: [] } : (JSON.parse(text) as Kept);
}
