import { mkdirSync, writeFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import { build } from 'vite';
import { Phone } from '../../tests/support/chromium.ts';
import type { PackedEntry } from './corpus.ts';
import type { SearchBench } from './page.ts';

export const SITE = '.tirek/bench-search';
export const SLOWDOWN = 6;

/** Builds the page that runs the engines, the peers bundled with it. */
export async function buildSite(): Promise<void> {
  await build({
    root: 'bench/search',
    configFile: false,
    logLevel: 'error',
    build: { outDir: `../../${SITE}`, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  });
}

export function writeCorpus(packed: readonly PackedEntry[], name: string): void {
  mkdirSync(SITE, { recursive: true });
  writeFileSync(`${SITE}/${name}`, JSON.stringify(packed));
}

/** A page with the bench in it, in a browser of its own. */
export class BenchPage {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async open(phone: Phone, address: string): Promise<BenchPage> {
    const page = await phone.open();
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForFunction(() => 'bench' in globalThis);
    return new BenchPage(page, await page.context().newCDPSession(page));
  }

  async slow(rate: number): Promise<void> {
    await this.#session.send('Emulation.setCPUThrottlingRate', { rate });
  }

  /** Calls a function of the bench in the page; rejects after so many seconds. */
  async call<K extends keyof SearchBench>(
    name: K,
    args: Parameters<SearchBench[K]>,
    seconds: number,
  ): Promise<Awaited<ReturnType<SearchBench[K]>>> {
    const done = this.#page.evaluate(
      ([own, given]) => (globalThis as unknown as { bench: Record<string, (...all: unknown[]) => unknown> }).bench[own]!(...given),
      [name as string, args as unknown[]] as const,
    );
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`${name} took more than ${seconds} s`)), seconds * 1000);
    });
    done.catch(() => undefined);
    return (await Promise.race([done, late]).finally(() => clearTimeout(timer))) as Awaited<ReturnType<SearchBench[K]>>;
  }

  /** Bytes the page holds after garbage is gone: objects, and the array buffers beside them. */
  async heldBytes(): Promise<number> {
    await this.slow(1);
    for (let turn = 0; turn < 3; turn++) await this.#session.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize } = (await this.#session.send('Runtime.getHeapUsage')) as {
      usedSize: number;
      backingStorageSize?: number;
    };
    return usedSize + (backingStorageSize ?? 0);
  }
}
