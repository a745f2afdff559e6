import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** A port that is free now. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

/** Resolves when the server has printed its address. */
function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    server.stdout?.on('data', (chunk) => String(chunk).includes('http://') && resolve());
    server.once('exit', () => reject(new Error('the server ended before it was ready')));
  });
}

/** Tirek's own server in a process of its own, so that it can be killed as a dead network kills it. */
export class Site {
  readonly port: number;
  #server: ChildProcess | undefined;

  private constructor(port: number) {
    this.port = port;
  }

  static async start(): Promise<Site> {
    const site = new Site(await freePort());
    await site.revive();
    return site;
  }

  get address(): string {
    return `http://localhost:${this.port}`;
  }

  /** Serves the built app (`dist`) and the published site (`.tirek/site`) on the same address as before. */
  async revive(): Promise<void> {
    const args = ['--import', 'tsx', 'src/server/main.ts'];
    const env = { ...process.env, PORT: String(this.port), HOST: 'localhost' };
    this.#server = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
    await ready(this.#server);
  }

  /** SIGKILL: nothing answers on the address any more. */
  async kill(): Promise<void> {
    if (!this.#server || this.#server.exitCode !== null || this.#server.signalCode !== null) return;
    this.#server.kill('SIGKILL');
    await once(this.#server, 'exit');
  }
}
