import { type Entry } from '#core/entry.ts';
import { searchPage } from '#core/search/search-page.ts';
import type { PackedEntry } from './corpus.ts';
import { docOf } from './docs.ts';
import { buildOurs, install, type LoadedOurs, loadOurs, oursBytes } from './ours.ts';
import { getSaved, putSaved } from './peer-shelf.ts';
import type { PeerIndex } from './peer.ts';
import { PEERS } from './peers.ts';
import type { Query } from './queries.ts';

/** What the bench runs in a page, on its main thread: that alone is slowed by the browser's throttle. */

const LIMIT = 40;
let loaded: LoadedOurs | PeerIndex | undefined;
let packed: PackedEntry[] = [];

function peerOf(name: string): (typeof PEERS)[string] {
  const peer = PEERS[name];
  if (!peer) throw new Error(`no peer ${name}`);
  return peer;
}

const bench = {
  /** Fetches the pages; for ours, installs them as packs. */
  async prepare(engine: string, corpus: string): Promise<void> {
    packed = (await (await fetch(corpus)).json()) as PackedEntry[];
    if (engine === 'tirek') await install(packed);
  },

  /** Milliseconds until the index is built and saved, and its bytes. */
  async build(engine: string, isLarge: boolean): Promise<{ ms: number; bytes: number; segments: number }> {
    if (engine === 'tirek') return { ms: await buildOurs(), ...(await oursBytes()) };
    const docs = packed.flatMap(({ entry }) => (entry.kind === 'article' ? (searchPage(entry as Entry) ?? []) : [])).map(docOf);
    const start = performance.now();
    const index = await peerOf(engine).build(docs, isLarge);
    const bytes = await putSaved(engine, await index.save());
    return { ms: performance.now() - start, bytes, segments: 1 };
  },

  /** Milliseconds from nothing in memory to the index being loaded, and to the first answer. */
  async cold(engine: string, isLarge: boolean, query: string): Promise<{ loaded: number; answered: number }> {
    const start = performance.now();
    loaded = engine === 'tirek' ? await loadOurs() : await peerOf(engine).load(await getSaved(engine), isLarge);
    const read = performance.now() - start;
    await loaded.find(query, LIMIT);
    return { loaded: read, answered: performance.now() - start };
  },

  /** Milliseconds of each query, and how many had an answer. */
  async type(queries: readonly Query[], isShown: boolean): Promise<{ ms: number; isHit: boolean }[]> {
    const times: { ms: number; isHit: boolean }[] = [];
    for (const { text } of queries) {
      const start = performance.now();
      const hits = isShown ? await (loaded as LoadedOurs).show(text) : (await loaded!.find(text, LIMIT)).length;
      times.push({ ms: performance.now() - start, isHit: hits > 0 });
      await new Promise((resolve) => void setTimeout(resolve));
    }
    return times;
  },
};

export type SearchBench = typeof bench;
Object.assign(globalThis, { bench });
