import { Document } from 'flexsearch';
import type { Doc } from './docs.ts';
import type { Peer, PeerIndex, Saved } from './peer.ts';

const FIELDS = ['title', 'summary', 'body'] as const;

/** Its default encoder knows all letters. It has no tolerance for typing errors; `forward` is its search by beginnings. */
function open(isLarge: boolean): Document {
  return new Document({ tokenize: isLarge ? 'strict' : 'forward', document: { id: 'id', index: [...FIELDS] } });
}

/** It weighs no fields: who is found by the title comes first, then by the summary. Ids are numbers, as it advises. */
function indexOf(index: Document, names: readonly string[]): PeerIndex {
  return {
    find(query, limit) {
      const fields = index.search(query, { limit, suggest: true }) as { field?: string; result: number[] }[];
      const ranked = FIELDS.flatMap((field) => fields.find((one) => one.field === field)?.result ?? []);
      return [...new Set(ranked)].slice(0, limit).map((id) => names[id] ?? '');
    },
    async save() {
      const saved: Saved = [['names', JSON.stringify(names)]];
      await index.export((name: string, text: string) => void saved.push([name, text]));
      return saved;
    },
  };
}

export const flexsearch: Peer = {
  build(docs, isLarge) {
    const index = open(isLarge);
    docs.forEach((doc: Doc, id) => index.add({ ...doc, id }));
    return indexOf(
      index,
      docs.map(({ id }) => id),
    );
  },
  load(saved, isLarge) {
    const index = open(isLarge);
    const names = JSON.parse(saved.find(([name]) => name === 'names')?.[1] ?? '[]') as string[];
    for (const [name, text] of saved) if (name !== 'names') index.import(name, text);
    return indexOf(index, names);
  },
};
