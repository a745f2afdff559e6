import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from '#server/server.ts';

const REVISION = /(?<="revision":")[0-9a-f]+(?=","url":"index\.html")/;

/** A copy of the built app behind Tirek's own server, so that a newer version can be put in its place while phones use it. */
export class TwoVersions {
  readonly #dir: string;
  readonly #close: () => Promise<void>;
  readonly address: string;

  private constructor(dir: string, address: string, close: () => Promise<void>) {
    [this.#dir, this.address, this.#close] = [dir, address, close];
  }

  static async start(): Promise<TwoVersions> {
    const dir = mkdtempSync(join(tmpdir(), 'tirek-app-'));
    cpSync('dist', dir, { recursive: true });
    const server = await createServer({ siteDir: '.tirek/site', appDir: dir });
    await server.listen({ port: 0, host: 'localhost' });
    const { port } = server.server.address() as AddressInfo;
    return new TwoVersions(dir, `http://localhost:${port}`, () => server.close());
  }

  /** The version that was built, as if there had never been another. */
  takeBack(): void {
    for (const file of ['index.html', 'service-worker.js']) cpSync(join('dist', file), join(this.#dir, file));
  }

  /** Publishes the next version of the app: its front page says `version`, and the worker knows that the page has changed. */
  publish(version: string): void {
    this.#change('index.html', (html) => html.replace('<head>', `<head>\n    <meta name="version" content="${version}" />`));
    this.#change('service-worker.js', (script) => {
      if (!REVISION.test(script)) throw new Error('the worker no longer lists index.html with a revision');
      return script.replace(REVISION, version.padStart(32, '0'));
    });
  }

  async stop(): Promise<void> {
    await this.#close();
    rmSync(this.#dir, { recursive: true, force: true });
  }

  #change(file: string, change: (text: string) => string): void {
    const path = join(this.#dir, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  }
}
