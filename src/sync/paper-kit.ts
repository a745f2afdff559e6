import { Failure } from '#core/failure.ts';
import { KIT_CACHE, KIT_LIST, type KitFile } from '#core/paper-kit.ts';
import type { Fetch } from './http-answer.ts';

export interface PaperKitTools {
  caches: Pick<CacheStorage, 'open' | 'has' | 'delete'>;
  fetch: Fetch;
}

export interface PaperKitState {
  /** Whole, compressed. */
  bytes: number;
  isKept: boolean;
}

export interface PaperKit {
  /** Whether all files of the kit of this version of the app are on the phone. */
  read(): Promise<PaperKitState>;
  /** Fetches what is missing; what came before a failure stays, so that the next try is shorter. Throws a Failure. */
  keep(signal: AbortSignal): Promise<void>;
  drop(): Promise<void>;
  /** A typeface of the kit: from the phone, or from the network where there is one. Throws a Failure. */
  readFont(name: string): Promise<ArrayBuffer>;
}

export function createPaperKit(tools: PaperKitTools): PaperKit {
  return {
    read: () => readKit(tools),
    keep: (signal) => keepKit(tools, signal),
    drop: async () => void (await tools.caches.delete(KIT_CACHE)),
    readFont: async (name) => (await demandFile(tools, `/paper-kit/${name}`, {})).arrayBuffer(),
  };
}

async function readKit(tools: PaperKitTools): Promise<PaperKitState> {
  const files = await listFiles(tools);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const isBegun = await tools.caches.has(KIT_CACHE);
  return { bytes, isKept: isBegun && (await missingFiles(tools, files)).length === 0 };
}

async function keepKit(tools: PaperKitTools, signal: AbortSignal): Promise<void> {
  const files = await missingFiles(tools, await listFiles(tools));
  const cache = await tools.caches.open(KIT_CACHE);
  for (const { url } of files) {
    const response = await demandFile(tools, url, { signal });
    await cache.put(url, response).catch((error: unknown) => {
      throw signal.aborted ? new Failure('app/stopped') : new Failure('store/no-space', String(error));
    });
  }
}

/** A file that is truly ours: the sign-in page of a hotel's network also answers, with HTML. */
async function demandFile({ fetch }: PaperKitTools, url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, { ...init, credentials: 'omit' }).catch((error: unknown) => {
    throw init.signal?.aborted ? new Failure('app/stopped') : new Failure('net/no-answer', String(error));
  });
  const isOurs = response.ok && !(response.headers.get('content-type') ?? '').includes('html');
  if (!isOurs) throw new Failure('net/not-tirek', `${response.status} ${url}`);
  return response;
}

/** The list is of the shell: it is here without a network, and as trusted as the code that reads it. */
async function listFiles(tools: PaperKitTools): Promise<KitFile[]> {
  return (await (await demandFile(tools, KIT_LIST, {})).json()) as KitFile[];
}

async function missingFiles({ caches }: PaperKitTools, files: readonly KitFile[]): Promise<KitFile[]> {
  const cache = await caches.open(KIT_CACHE);
  const held = await Promise.all(files.map(({ url }) => cache.match(url)));
  return files.filter((_, at) => !held[at]);
}
