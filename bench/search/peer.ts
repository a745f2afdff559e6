import type { Doc } from './docs.ts';

/** A saved index: named runs of text. */
export type Saved = [name: string, text: string][];

export interface PeerIndex {
  /** Names of the documents that answer, best first. */
  find(query: string, limit: number): Promise<string[]> | string[];
  save(): Promise<Saved> | Saved;
}

/** A search library, set up as its manual says for fields of unlike weight, unfinished words and typing errors. */
export interface Peer {
  /** `isLarge`: what would not fit may be left out; the notes say what. */
  build(docs: readonly Doc[], isLarge: boolean): Promise<PeerIndex> | PeerIndex;
  load(saved: Saved, isLarge: boolean): Promise<PeerIndex> | PeerIndex;
}
