import type { Answer } from '#core/interview-engine.ts';
import type { TirekDatabase } from './database.ts';

/** What a reader answered to one interview. It stays on this phone and is never sent. */
export interface AnswersRow {
  id: string;
  answers: Record<string, Answer>;
  /** When last, as an ISO date and time. */
  at: string;
}

/** A step of an outcome that the reader has ticked off. */
export interface ChecklistRow {
  /** `interview/outcome/step` */
  id: string;
  at: string;
}

/** What a reader wrote into a letter. */
export interface DraftRow {
  id: string;
  values: Record<string, string>;
  at: string;
}

export async function readAnswers(db: TirekDatabase, id: string): Promise<AnswersRow | undefined> {
  return db.answers.get(id);
}

export async function keepAnswers(db: TirekDatabase, row: AnswersRow): Promise<void> {
  await db.answers.put(row);
}

/** Ids of the steps of an interview that are ticked off. */
export async function readChecklist(db: TirekDatabase, interview: string): Promise<Set<string>> {
  return new Set(await db.checklists.where('id').startsWith(`${interview}/`).primaryKeys());
}

export async function setChecked(db: TirekDatabase, { checked, ...row }: ChecklistRow & { checked: boolean }): Promise<void> {
  if (checked) await db.checklists.put(row);
  else await db.checklists.delete(row.id);
}

/** Forgets the answers to one interview and what was ticked off in it. */
export async function wipeAnswers(db: TirekDatabase, id: string): Promise<void> {
  await db.transaction('rw', db.answers, db.checklists, async () => {
    await db.answers.delete(id);
    await db.checklists.where('id').startsWith(`${id}/`).delete();
  });
}

export async function readDraft(db: TirekDatabase, id: string): Promise<DraftRow | undefined> {
  return db.drafts.get(id);
}

export async function keepDraft(db: TirekDatabase, row: DraftRow): Promise<void> {
  await db.drafts.put(row);
}

export async function wipeDraft(db: TirekDatabase, id: string): Promise<void> {
  await db.drafts.delete(id);
}

/** What the reader has begun: ids of interviews answered and of letters written. */
export async function listBegun(db: TirekDatabase): Promise<Set<string>> {
  return new Set([...(await db.answers.toCollection().primaryKeys()), ...(await db.drafts.toCollection().primaryKeys())]);
}

/** Forgets all answers, ticks and drafts on this phone. */
export async function wipeHelp(db: TirekDatabase): Promise<void> {
  await db.transaction('rw', db.answers, db.checklists, db.drafts, async () => {
    await Promise.all([db.answers.clear(), db.checklists.clear(), db.drafts.clear()]);
  });
}
