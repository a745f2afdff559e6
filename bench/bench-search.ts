import { printFigure, round } from './figure.ts';
import { buildSite, SITE, writeCorpus } from './search/bench-page.ts';
import { makeCorpus } from './search/corpus.ts';
import { EngineBench, type Measured } from './search/measure-engine.ts';
import { PEERS } from './search/peers.ts';
import { printSearch } from './search/print-search.ts';
import { makeQueries } from './search/queries.ts';
import { readRealWords, type RealWords } from './search/real-words.ts';
import { relevance } from './search/relevance.ts';
import { serveFolder } from './serve-folder.ts';

/** With 10,000 pages a peer needs minutes: only when asked for with --full, and cut off after so many seconds a step. */
const SIZES = { small: { pages: 1000, runs: 5, seconds: 240 }, full: { pages: 10_000, runs: 3, seconds: 600 } };

/** Search beside its peers. `--full` adds the peers at 10,000 pages, `--ours` leaves them out, `--pages=N` is one size alone. */
export async function measure(flags: readonly string[]): Promise<void> {
  const real = await readRealWords();
  const peers = flags.includes('--ours') ? [] : Object.keys(PEERS);
  const asked = flags.find((flag) => flag.startsWith('--pages='))?.split('=')[1];
  await buildSite();
  if (asked === undefined || Number(asked) <= SIZES.small.pages) {
    await measureSize(real, { ...SIZES.small, pages: Number(asked ?? SIZES.small.pages) }, ['tirek', ...peers]);
  }
  if (asked === undefined || Number(asked) > SIZES.small.pages) {
    const rivals = flags.includes('--full') ? peers : [];
    await measureSize(real, { ...SIZES.full, pages: Number(asked ?? SIZES.full.pages) }, ['tirek', ...rivals]);
  }
  if (peers.length > 0 && asked === undefined) await printRelevance(real);
}

async function measureSize(real: RealWords, { pages, runs, seconds }: (typeof SIZES)['small'], engines: readonly string[]): Promise<void> {
  const packed = makeCorpus(real, pages);
  const corpus = `corpus-${pages}.json`;
  writeCorpus(packed, corpus);
  const { address, server } = await serveFolder(SITE);
  const task = { address, corpus: `/${corpus}`, isLarge: pages > SIZES.small.pages, queries: makeQueries(packed), seconds, runs };
  const benches = engines.map((name) => new EngineBench(name, task));
  for (const bench of benches) await bench.build();
  for (let run = 1; run <= runs; run++) for (const bench of benches) await bench.startCold(run === runs);
  for (const bench of benches) await bench.end();
  server.closeAllConnections();
  server.close();
  printSearch(pages, runs, Object.fromEntries(benches.map((bench): [string, Measured] => [bench.name, bench.measured])));
}

async function printRelevance(real: RealWords): Promise<void> {
  const { tirek: value = 0, ...others } = await relevance(real);
  for (const [peer, peerValue] of Object.entries(others)) {
    printFigure({
      bench: 'search',
      figure: 'golden queries answered in the first five',
      value: round(value, 1),
      unit: '%',
      peer,
      peerValue: round(peerValue, 1),
      ratio: round(value / peerValue, 2),
    });
  }
}
