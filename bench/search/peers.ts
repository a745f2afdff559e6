import type { Peer } from './peer.ts';
import { flexsearch } from './peer-flexsearch.ts';
import { lunrPeer } from './peer-lunr.ts';
import { minisearch } from './peer-minisearch.ts';
import { orama } from './peer-orama.ts';

export const PEERS: Record<string, Peer> = { minisearch, flexsearch, orama, lunr: lunrPeer };
