import MiniSearch, { type Options } from 'minisearch';
import { BOOSTS, type Doc } from './docs.ts';
import type { Peer, PeerIndex } from './peer.ts';

/** Its own tokeniser parts at Unicode space and punctuation, which is right for our letters. */
const OPTIONS: Options<Doc> = { fields: ['title', 'summary', 'body'], searchOptions: { boost: BOOSTS, prefix: true, fuzzy: 0.2 } };

function indexOf(mini: MiniSearch<Doc>): PeerIndex {
  return {
    find: (query, limit) =>
      mini
        .search(query)
        .slice(0, limit)
        .map(({ id }) => String(id)),
    save: () => [['index', JSON.stringify(mini)]],
  };
}

export const minisearch: Peer = {
  build(docs) {
    const mini = new MiniSearch(OPTIONS);
    mini.addAll(docs);
    return indexOf(mini);
  },
  load: ([part]) => indexOf(MiniSearch.loadJSON(part?.[1] ?? '', OPTIONS)),
};
