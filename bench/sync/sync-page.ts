import type { CDPSession, Page } from 'playwright-core';
import { Phone } from '../../tests/support/chromium.ts';
import type { SyncBench } from './page.ts';

const SLOWDOWN = 6;

/** The bench's page in a browser of its own, with nothing on it. */
export class SyncPage {
  readonly #phone: Phone;
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(phone: Phone, page: Page, session: CDPSession) {
    this.#phone = phone;
    this.#page = page;
    this.#session = session;
  }

  static async open(address: string): Promise<SyncPage> {
    const phone = new Phone();
    const page = await phone.open();
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForFunction(() => 'bench' in globalThis);
    return new SyncPage(phone, page, await page.context().newCDPSession(page));
  }

  async slow(): Promise<void> {
    await this.#session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  }

  /** Calls a function of the bench in the page. */
  async call<K extends keyof SyncBench>(name: K, ...given: Parameters<SyncBench[K]>): Promise<Awaited<ReturnType<SyncBench[K]>>> {
    const done = this.#page.evaluate(
      ([own, args]) => (globalThis as unknown as { bench: Record<string, (...all: unknown[]) => unknown> }).bench[own]!(...args),
      [name as string, given as unknown[]] as const,
    );
    return (await done) as Awaited<ReturnType<SyncBench[K]>>;
  }

  close(): Promise<void> {
    return this.#phone.discard();
  }
}
