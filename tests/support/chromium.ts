import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const PLACES = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Path of a Chromium on this machine; undefined when there is none and the browser tests must be skipped aloud. */
export const chromiumPath = PLACES.find((path) => path !== undefined && existsSync(path));

/** Quiet, closed: no background traffic of the browser's own, so that a cut network is really cut. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** What the browser itself prints when a request finds no network: expected where a test cuts it. */
const NETWORK_NOISE = /Failed to load resource: net::ERR_|Failed to load resource: the server responded with a status of (404|5\d\d)/;

/** A phone: a browser profile that survives closing the browser, as the real one does. */
export class Phone {
  readonly profile = mkdtempSync(join(tmpdir(), 'tirek-phone-'));
  readonly shouts: string[] = [];
  context: BrowserContext | undefined;

  /** Starts the browser on this profile. 360×640 is the phone most readers hold. */
  async open(options: BrowserContextOptions = {}): Promise<Page> {
    this.context = await chromium.launchPersistentContext(this.profile, {
      executablePath: chromiumPath ?? '',
      args: CHROMIUM_ARGS,
      viewport: { width: 360, height: 640 },
      locale: 'ky',
      ...options,
    });
    this.context.on('console', (message) => {
      if (message.type() === 'error' && !NETWORK_NOISE.test(message.text())) this.shouts.push(`console: ${message.text()}`);
    });
    this.context.on('weberror', (error) => this.shouts.push(`page: ${error.error().message}`));
    return this.context.pages()[0] ?? this.context.newPage();
  }

  async close(): Promise<void> {
    await this.context?.close();
    this.context = undefined;
  }

  /** Closes and forgets the phone; a console error anywhere on the way fails the test. */
  async discard(): Promise<void> {
    await this.close();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 3 });
    const shouts = this.shouts.splice(0);
    if (shouts.length > 0) throw new Error(shouts.join('\n'));
  }
}
