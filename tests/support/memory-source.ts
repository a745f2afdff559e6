import { Failure } from '#core/failure.ts';
import type { Fetch } from '#sync/http-answer.ts';
import type { ReadBytesOptions, Source } from '#sync/source.ts';
import type { Files } from './builders.ts';

/** One reading of one file: where it began and how many bytes were handed over. */
export interface Reading {
  path: string;
  from: number;
  sent: number;
}

/** Bytes handed over at a time. */
const CHUNK = 1024;

/** A source in memory that can be cut off, and remembers what was read from it. */
export class MemorySource implements Source {
  files: Files;
  readonly readings: Reading[] = [];
  /** Bytes of parts it still gives before the link breaks for good. */
  budget = Infinity;
  /** Called before each chunk of a part. */
  onSend: (path: string) => void | Promise<void> = () => undefined;

  constructor(files: Files) {
    this.files = files;
  }

  /** Bytes of parts handed over so far. */
  get sentBytes(): number {
    return this.readings.reduce((sum, { sent }) => sum + sent, 0);
  }

  async readText(path: string): Promise<string> {
    return new TextDecoder().decode(this.#file(path));
  }

  async readBytes(path: string, { from, until = Infinity, signal, onChunk }: ReadBytesOptions): Promise<void> {
    const file = this.#file(path).slice(0, until);
    const reading: Reading = { path, from, sent: 0 };
    this.readings.push(reading);
    for (let at = from; at < file.length; at += CHUNK) {
      const chunk = file.slice(at, Math.min(at + CHUNK, at + this.budget));
      if (chunk.length === 0) throw new Failure('net/cut-short', path);
      await this.onSend(path);
      if (signal.aborted) throw new Failure('app/stopped');
      this.budget -= chunk.length;
      reading.sent += chunk.length;
      await onChunk(chunk);
      if (this.budget <= 0 && at + chunk.length < file.length) throw new Failure('net/cut-short', path);
    }
  }

  #file(path: string): Uint8Array<ArrayBuffer> {
    const file = this.files.get(path);
    if (!file) throw new Failure('net/not-found', path);
    return file;
  }
}

/** A web server in memory, for the real HTTP source. `answer` may give another answer than the file. */
export function memoryFetch(files: Files, answer: (path: string, init: RequestInit) => Response | undefined = () => undefined): Fetch {
  return async (url, init) => {
    const path = url.replace(/^\/packs\//, '');
    const own = answer(path, init);
    if (own) return own;
    const file = files.get(path);
    if (!file) return new Response('Not found', { status: 404 });
    const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(new Headers(init.headers).get('Range') ?? '') ?? [];
    if (first === undefined) return new Response(file, { headers: { 'content-length': String(file.length) } });
    const body = file.slice(Number(first), last ? Number(last) + 1 : undefined);
    const range = `bytes ${first}-${Number(first) + body.length - 1}/${file.length}`;
    return new Response(body, { status: 206, headers: { 'content-range': range, 'content-length': String(body.length) } });
  };
}
