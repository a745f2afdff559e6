import { Failure } from '#core/failure.ts';
import { platformTimer, type Timer } from '#store/timer.ts';
import { type Fetch, readAnswer } from './http-answer.ts';

/** Where packs come from: a web server today, a file or a neighbour's phone tomorrow. */
export interface Source {
  /** A small text file; fails with `pack/too-large` beyond the limit. */
  readText(path: string, options: ReadTextOptions): Promise<string>;
  /** The bytes of a file from `from` on, up to but not including `until`, in order, each once. What `onChunk` throws stops the reading. */
  readBytes(path: string, options: ReadBytesOptions): Promise<void>;
}

interface ReadTextOptions {
  signal: AbortSignal;
  limitBytes: number;
}

export interface ReadBytesOptions {
  from: number;
  until?: number;
  signal: AbortSignal;
  onChunk(bytes: Uint8Array<ArrayBuffer>): void | Promise<void>;
}

/** Packs on a web server. Any dumb host will do: it needs no code, and no Range requests either. */
export function httpSource(fetch: Fetch, base = '/packs/', timer: Timer = platformTimer): Source {
  const readBytes: Source['readBytes'] = (path, options) => readAnswer({ fetch, timer, url: base + path, ...options });
  const readText: Source['readText'] = async (path, { signal, limitBytes }) => {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let text = '';
    let size = 0;
    const onChunk = (bytes: Uint8Array): void => {
      size += bytes.length;
      // Endless data: a hostile mirror cannot fill the memory of a small phone.
      if (size > limitBytes) throw new Failure('pack/too-large', `${path}: more than ${limitBytes} bytes`);
      text += decode(decoder, path, bytes);
    };
    await readBytes(path, { from: 0, signal, onChunk });
    text += decode(decoder, path);
    // A captive portal that does not even name its page as HTML.
    if (text.trimStart().startsWith('<')) throw new Failure('net/not-tirek', path);
    return text;
  };
  return { readText, readBytes };
}

function decode(decoder: TextDecoder, path: string, bytes?: Uint8Array): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    throw new Failure('pack/unreadable', `${path}: not UTF-8`);
  }
}
