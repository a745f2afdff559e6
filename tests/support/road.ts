import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { Site } from './site.ts';

/** A place on the road where everything stops: after so many bytes of one file. */
interface Hold {
  path: string;
  bytes: number;
  reached: () => void;
  released: Promise<void>;
}

/** The road between a phone and its server: counts what passes, stops where it is told, and can be cut. */
export class Road {
  /** Bytes of each file handed to the phone, all requests together. */
  readonly passed = new Map<string, number>();
  /** Connections for these addresses are broken off. */
  refuses: RegExp | undefined;
  readonly #site: Site;
  readonly #server: Server;
  #hold: Hold | undefined;

  private constructor(site: Site) {
    this.#site = site;
    this.#server = createServer((asked, answer) => this.#pass(asked, answer));
  }

  static async to(site: Site): Promise<Road> {
    const road = new Road(site);
    road.#server.listen(0, 'localhost');
    await once(road.#server, 'listening');
    return road;
  }

  get address(): string {
    const address = this.#server.address();
    return `http://localhost:${typeof address === 'object' && address ? address.port : 0}`;
  }

  /** Lets this many bytes of a file pass and no more. `reached` tells when they have; `release` lets the rest go. */
  stopAfter(bytes: number, path: string): { reached: Promise<void>; release: () => void } {
    const { promise: reached, resolve: tell } = withResolvers();
    const { promise: released, resolve: release } = withResolvers();
    this.#hold = { path, bytes, reached: tell, released };
    const goOn = (): void => {
      this.#hold = undefined;
      release();
    };
    return { reached, release: goOn };
  }

  /** No more road: every connection is broken off and no new one is accepted. */
  async close(): Promise<void> {
    this.#server.closeAllConnections();
    if (!this.#server.listening) return;
    this.#server.close();
    await once(this.#server, 'close');
  }

  #pass(asked: IncomingMessage, answer: ServerResponse): void {
    const path = asked.url ?? '/';
    if (this.refuses?.test(path)) return void asked.socket.destroy();
    const options = { port: this.#site.port, host: 'localhost', path, method: asked.method, headers: asked.headers, agent: false };
    const onward = request(options, (given) => {
      answer.writeHead(given.statusCode ?? 502, given.headers);
      this.#carry(path, given, answer).catch(() => answer.destroy());
    });
    onward.on('error', () => answer.destroy());
    answer.on('close', () => onward.destroy());
    asked.pipe(onward);
  }

  async #carry(path: string, given: IncomingMessage, answer: ServerResponse): Promise<void> {
    for await (const chunk of given as AsyncIterable<Buffer>) {
      const hold = this.#hold?.path === path ? this.#hold : undefined;
      const room = hold ? Math.max(0, hold.bytes - (this.passed.get(path) ?? 0)) : chunk.length;
      this.#write(path, chunk.subarray(0, room), answer);
      if (!hold || room > chunk.length) continue;
      hold.reached();
      await hold.released;
      this.#write(path, chunk.subarray(room), answer);
    }
    answer.end();
  }

  #write(path: string, bytes: Buffer, answer: ServerResponse): void {
    if (bytes.length === 0 || answer.destroyed) return;
    this.passed.set(path, (this.passed.get(path) ?? 0) + bytes.length);
    answer.write(bytes);
  }
}

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
