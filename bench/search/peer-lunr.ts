import lunr from 'lunr';
import { BOOSTS, plainWords } from './docs.ts';
import type { Peer, PeerIndex } from './peer.ts';

const LEAST_MISTAKEN = 4;

/** Weights of the exact word, its continuations and its mistakes, as its guide has them. */
function search(index: lunr.Index, words: readonly string[]): lunr.Index.Result[] {
  return index.query((builder) => {
    for (const word of words) {
      builder.term(word, { boost: 100, usePipeline: false });
      builder.term(word, { boost: 10, usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
      if (word.length >= LEAST_MISTAKEN) builder.term(word, { boost: 1, usePipeline: false, editDistance: 1 });
    }
  });
}

function indexOf(index: lunr.Index): PeerIndex {
  return {
    find(query, limit) {
      try {
        return search(index, plainWords(query))
          .slice(0, limit)
          .map(({ ref }) => ref);
      } catch (error) {
        // It fails on a few queries with numbers, where it looks up a term that it does not have: no answer.
        if (error instanceof TypeError) return [];
        throw error;
      }
    },
    save: () => [['index', JSON.stringify(index)]],
  };
}

export const lunrPeer: Peer = {
  build(docs) {
    const builder = new lunr.Builder();
    // Its pipeline (trim to A–Z, English stop words and stems) would leave nothing of Cyrillic.
    builder.tokenizer = ((text: string) => plainWords(text).map((word) => new lunr.Token(word, {}))) as unknown as typeof lunr.tokenizer;
    builder.ref('id');
    for (const [field, boost] of Object.entries(BOOSTS)) builder.field(field, { boost });
    for (const doc of docs) builder.add(doc);
    return indexOf(builder.build());
  },
  load: ([part]) => indexOf(lunr.Index.load(JSON.parse(part?.[1] ?? '') as object)),
};
