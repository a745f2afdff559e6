/** Where packs come from: a web server today, a file or a neighbour's phone tomorrow. */
export interface Source {
  /** A small text file; fails with `pack/too-large` beyond the limit. */
  readText(path: string, options: ReadTextOptions): Promise<string>;
  /** The bytes of a file from `from` on, in order, each once. What `onChunk` throws stops the reading. */
  readBytes(path: string, options: ReadBytesOptions): Promise<void>;
}

export interface ReadTextOptions {
  signal: AbortSignal;
  limitBytes: number;
}

export interface ReadBytesOptions {
  from: number;
  signal: AbortSignal;
  onChunk(bytes: Uint8Array<ArrayBuffer>): void | Promise<void>;
}
