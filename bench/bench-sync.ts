import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ArticleText } from '#core/article.ts';
import { build } from 'vite';
import { type Edition, type Keys, makeKeys, publishEdition } from '../tests/support/builders.ts';
import { type Figure, median, printFigure, round } from './figure.ts';
import { serveFolder } from './serve-folder.ts';
import { SyncPage } from './sync/sync-page.ts';
import { changePages, linesText, makePages, type Update, UPDATES } from './sync/update-corpus.ts';
import { zstdBytes } from './sync/zstd.ts';

const SITE = '.tirek/bench-sync';
const PAGES = 2000;
const RUNS = 3;
/** Of the oracle: where the text goes, a page. */
const PLACE_BYTES = 5;

function print(
  figure: string,
  unit: string,
  [value, peerValue]: [number, number | undefined],
  more: Pick<Figure, 'peer' | 'budget'>,
): void {
  const beside = peerValue === undefined ? {} : { peerValue: round(peerValue), ratio: round(value / peerValue, 2) };
  printFigure({ bench: 'sync', figure, value: round(value), unit, ...more, ...beside });
}

function editionOf(keys: Keys, edition: number, pages: readonly ArticleText[], since: readonly Edition[] = []): Promise<Edition> {
  return publishEdition({ edition, keys, since, packs: { core: [], 'core.ky': [], RU: [], 'RU.ky': pages }, partBytes: 256 * 1024 });
}

function write(folder: string, { files }: Edition): void {
  for (const [name, bytes] of files) {
    const path = join(SITE, folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

/**
 * Bytes and time to bring 2,000 pages up to date; time of a first download, beside bare IndexedDB. All of it takes an
 * hour: `--bytes`, `--times` and `--first` measure a part each.
 */
export async function measure(flags: readonly string[]): Promise<void> {
  rmSync(SITE, { recursive: true, force: true });
  await build({ root: 'bench/sync', configFile: false, logLevel: 'error', build: { outDir: `../../${SITE}`, emptyOutDir: true } });
  const keys = await makeKeys();
  writeFileSync(join(SITE, 'root.json'), keys.firstRoot);
  const { address, server } = await serveFolder(SITE);
  try {
    const isAsked = (part: string): boolean => flags.length === 0 || flags.includes(part);
    if (isAsked('--bytes') || isAsked('--times')) await measureUpdates(keys, address, isAsked);
    if (isAsked('--first')) for (const count of [1000, 10_000]) await measureFirst(keys, address, count);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function measureUpdates(keys: Keys, address: string, isAsked: (part: string) => boolean): Promise<void> {
  const { pages, real } = await makePages(PAGES);
  const [old, oldText] = [await editionOf(keys, 1, pages), linesText(pages)];
  write('old', old);
  for (const update of UPDATES) {
    const changed = changePages(pages, real, update);
    const next = await editionOf(keys, 2, changed.pages, [old]);
    const folder = `new-${update.percent}-${update.places}`;
    write(folder, next);
    const named = `update of ${PAGES} pages, ${update.percent} % changed in ${update.places} ${update.places === 1 ? 'place' : 'places'}`;
    if (isAsked('--bytes')) printBytes(named, next, { oldText, newText: linesText(changed.pages), inserted: changed.inserted, update });
    if (!isAsked('--times')) continue;
    const times = await updateTimes(address, folder);
    print(named, `ms at 6x, median of ${RUNS}`, [times.step, times.whole], { peer: 'whole download' });
  }
}

interface Texts {
  oldText: string;
  newText: string;
  inserted: string;
  update: Update;
}

function printBytes(named: string, { manifest, packs }: Edition, { oldText, newText, inserted, update }: Texts): void {
  const bytes = manifest.steps[0]?.bytes ?? 0;
  const oracle = zstdBytes(SITE, oldText, inserted);
  const places = (PAGES / 100) * update.percent * PLACE_BYTES;
  const whole = packs.reduce((sum, { sizeBytes }) => sum + sizeBytes, manifest.index.bytes);
  print(named, 'bytes', [bytes, zstdBytes(SITE, oldText, newText)], { peer: 'zstd --ultra -22 --patch-from', budget: 1 });
  print(named, 'bytes', [bytes, oracle && oracle + places], { peer: 'oracle: only the inserted text' });
  print(named, 'bytes', [bytes, whole], { peer: 'whole download' });
}

async function updateTimes(address: string, folder: string): Promise<{ step: number; whole: number }> {
  const times = { step: [] as number[], whole: [] as number[] };
  for (let run = 0; run < RUNS; run += 1) {
    for (const way of ['step', 'whole'] as const) {
      const page = await SyncPage.open(address);
      await page.call('pull', 'old');
      if (way === 'whole') await page.call('forgetIndex');
      await page.slow();
      times[way].push(await page.call('pull', folder));
      await page.close();
    }
  }
  return { step: median(times.step), whole: median(times.whole) };
}

async function measureFirst(keys: Keys, address: string, count: number): Promise<void> {
  const { pages } = await makePages(count);
  write(`first-${count}`, await editionOf(keys, 1, pages));
  writeFileSync(join(SITE, `first-${count}.txt`), linesText(pages));
  const [ours, bare]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await SyncPage.open(address);
    await page.slow();
    ours.push(await page.call('pull', `first-${count}`));
    bare.push((await page.call('bare', `/first-${count}.txt`)).ms);
    await page.close();
  }
  const figure = `first download of ${count} pages: fetched, unpacked, checked, written`;
  print(figure, `ms at 6x, median of ${RUNS}`, [median(ours), median(bare)], { peer: 'bare IndexedDB, nothing checked', budget: 1.5 });
}
