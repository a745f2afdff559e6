import { keepDraft, wipeDraft } from '#store/answers.ts';
import { useDatabase } from '#store/use-live.ts';
import { useRef, useState } from 'react';
import { useTools } from '../tools.ts';

export interface Draft {
  values: Record<string, string>;
  change: (field: string, value: string) => void;
  wipe: () => Promise<void>;
}

/** What the reader writes, kept on the phone with every letter: one write at a time, and always the newest. */
export function useDraft(id: string, kept: Record<string, string>): Draft {
  const { now } = useTools();
  const database = useDatabase();
  const [values, setValues] = useState(kept);
  const newest = useRef(kept);
  const writing = useRef<Promise<void>>(undefined);
  const write = async (): Promise<void> => {
    const db = await database();
    let written: Record<string, string> | undefined;
    while (written !== newest.current) {
      written = newest.current;
      await keepDraft(db, { id, values: written, at: now().toISOString() });
    }
    writing.current = undefined;
  };
  const change = (field: string, value: string): void => {
    newest.current = { ...newest.current, [field]: value };
    setValues(newest.current);
    writing.current ??= write();
  };
  const wipe = async (): Promise<void> => {
    newest.current = {};
    setValues({});
    await writing.current;
    await wipeDraft(await database(), id);
  };
  return { values, change, wipe };
}
