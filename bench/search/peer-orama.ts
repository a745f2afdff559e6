import { create, insert, load, save, search } from '@orama/orama';
import { BOOSTS, plainWords } from './docs.ts';
import type { Peer, PeerIndex } from './peer.ts';

type Orama = ReturnType<typeof open>;

/** Its own tokeniser drops letters outside the alphabet of one language. */
function open() {
  return create({
    schema: { title: 'string', summary: 'string', body: 'string' } as const,
    components: {
      tokenizer: {
        language: 'russian',
        normalizationCache: new Map<string, string>(),
        tokenize: (raw: string) => [...new Set(plainWords(raw))],
      },
    },
  });
}

function indexOf(orama: Orama): PeerIndex {
  return {
    async find(query, limit) {
      const { hits } = await search(orama, { term: query, boost: BOOSTS, tolerance: 1, limit });
      return hits.map(({ id }) => id);
    },
    save: () => [['index', JSON.stringify(save(orama))]],
  };
}

/** It keeps the documents beside the index; only their ids, as the others do: the text is in IndexedDB anyway. */
function withoutTexts(orama: Orama): Orama {
  const { store } = orama.documentsStore;
  orama.documentsStore.store = (docs, id, internal, { id: name }) => store(docs, id, internal, { id: name } as never);
  return orama;
}

export const orama: Peer = {
  async build(docs) {
    const index = withoutTexts(open());
    for (const doc of docs) await insert(index, { ...doc });
    return indexOf(index);
  },
  load([part]) {
    const index = open();
    load(index, JSON.parse(part?.[1] ?? '') as Parameters<typeof load>[1]);
    return indexOf(index);
  },
};
