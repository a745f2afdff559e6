import { Failure } from '#core/failure.ts';
import type { Timer } from '#store/timer.ts';
import type { ReadBytesOptions } from './source.ts';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

interface Request extends ReadBytesOptions {
  fetch: Fetch;
  timer: Timer;
  url: string;
}

/** Online, but nothing comes: only a clock ends such a wait. Counted from the last byte. */
const SILENCE_MS = 30_000;

/** Reads one file of a web server from `from` on, and says in a reader's terms what is wrong when it cannot. */
export async function readAnswer({ fetch, timer, url, from, until = Infinity, signal, onChunk }: Request): Promise<void> {
  const wire = new Wire(timer, signal);
  try {
    const response = await wire.wait(() => fetch(url, requestInit({ from, until }, wire.signal)));
    demandOurs(response);
    // A server without ranges starts again at 0: what is here already is skipped, so the reader's place is kept.
    let skip = from - firstByte(response, from);
    let size = 0;
    let left = until - from;
    for await (const bytes of chunks(response, wire)) {
      size += bytes.length;
      const fresh = bytes.subarray(Math.min(skip, bytes.length));
      skip -= bytes.length - fresh.length;
      const wanted = fresh.subarray(0, Math.min(left, fresh.length));
      left -= wanted.length;
      if (wanted.length > 0) await onChunk(wanted);
      // A server without ranges goes on to the end of the file: what nobody asked for is not waited for.
      if (left <= 0) return;
    }
    demandWhole(response, size);
  } finally {
    wire.close();
  }
}

function requestInit({ from, until }: { from: number; until: number }, signal: AbortSignal): RequestInit {
  // no-store: a damaged copy in the browser's cache must not come back, and bytes must not lie on the phone twice.
  // manual: our files are never redirected, so a redirect is somebody else's answer, wherever it leads.
  const init: RequestInit = { cache: 'no-store', redirect: 'manual', credentials: 'omit', signal };
  if (from === 0 && until === Infinity) return init;
  return { ...init, headers: { Range: `bytes=${from}-${until === Infinity ? '' : until - 1}` } };
}

/** Captive portal: an answer, but not from Tirek. */
function demandOurs(response: Response): void {
  const { status } = response;
  const detail = `${status} ${response.url}`;
  const isRedirect = response.type === 'opaqueredirect' || (status >= 300 && status < 400);
  const isPage = /html/i.test(response.headers.get('content-type') ?? '');
  if (isRedirect || status === 511 || (response.ok && isPage)) throw new Failure('net/not-tirek', detail);
  if (status === 404 || status === 410) throw new Failure('net/not-found', detail);
  // Asked for bytes behind the end: the file is shorter than its publisher announced.
  if (status === 416) throw new Failure('net/cut-short', detail);
  if (!response.ok) throw new Failure('net/server-error', detail);
}

/** Position in the file of the first byte of the answer. */
function firstByte(response: Response, from: number): number {
  if (response.status !== 206) return 0;
  const start = Number(/^bytes (\d+)-/.exec(response.headers.get('content-range') ?? '')?.[1] ?? from);
  if (start > from) throw new Failure('net/server-error', `asked from ${from}, got from ${start}`);
  return start;
}

async function* chunks(response: Response, wire: Wire): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader();
  if (!reader) return;
  try {
    for (;;) {
      const { done, value } = await wire.wait(() => reader.read());
      if (done) return;
      wire.hasBytes = true;
      yield value;
    }
  } finally {
    // Reached early when `onChunk` throws: stop paying for bytes that nobody wants.
    reader.cancel().catch(() => undefined);
  }
}

/** Silently short: a proxy that lost the connection can still say 200 OK. */
function demandWhole(response: Response, size: number): void {
  const announced = response.headers.get('content-length');
  // Of an answer with a content encoding the length is that of other bytes.
  if (announced === null || response.headers.has('content-encoding')) return;
  if (size < Number(announced)) throw new Failure('net/cut-short', `${size} of ${announced} bytes`);
}

/** One exchange with a server: ends when the reader stops it or when it has been silent for too long. */
class Wire {
  hasBytes = false;
  readonly #controller = new AbortController();
  readonly #timer: Timer;
  readonly #asked: AbortSignal;
  readonly #onStop = (): void => this.#controller.abort();
  #isSilent = false;

  constructor(timer: Timer, asked: AbortSignal) {
    this.#timer = timer;
    this.#asked = asked;
    if (asked.aborted) this.#onStop();
    asked.addEventListener('abort', this.#onStop);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Waits for the network, and for nothing else: writing what came to a slow disk is not silence. */
  async wait<T>(act: () => Promise<T>): Promise<T> {
    const cancel = this.#timer(SILENCE_MS, () => {
      this.#isSilent = true;
      this.#controller.abort();
    });
    try {
      return await act();
    } catch (error) {
      throw this.#failure(error);
    } finally {
      cancel();
    }
  }

  close(): void {
    this.#asked.removeEventListener('abort', this.#onStop);
  }

  #failure(error: unknown): Failure {
    const detail = String(error);
    if (this.#asked.aborted) return new Failure('app/stopped', detail);
    if (this.#isSilent) return new Failure('net/no-answer', 'silence');
    return new Failure(this.hasBytes ? 'net/cut-short' : 'net/no-answer', detail);
  }
}
