import { gunzipSync, gzipSync } from 'node:zlib';
import type { KnownEdition } from '#publish/build-step.ts';
import { makeEdition } from '#publish/make-edition.ts';
import type { Article, ArticleText } from '#core/article.ts';
import { canonicalJson } from '#core/canonical.ts';
import { type Entry, entryLanguage, type ForeignEntry, type Overlay } from '#core/entry.ts';
import type { Fact } from '#core/fact.ts';
import type { Language } from '#core/language.ts';
import type { Milestone } from '#core/milestone.ts';
import type { Organisation } from '#core/organisation.ts';
import { type Manifest, packDigest, packId, type PackLine, packLine, type PackParts, type PackRow, type Part } from '#core/pack.ts';
import type { Series } from '#core/series.ts';
import type { Source as CitedSource } from '#core/shape.ts';
import type { Term } from '#core/term.ts';
import { webCrypto } from '#sync/web-crypto.ts';

/** Builders of entries, keys and signed editions: every field is valid, and a test names only what it is about. */

export const testCrypto = webCrypto(crypto.subtle);

const SOURCE: CitedSource = { url: 'https://example.org/law', title: 'Text of the law', publisher: 'Ministry', date: '2026-01-15' };

export function makeFact(patch: Partial<Fact> & { id: string }): Fact {
  return {
    kind: 'fact',
    country: 'RU',
    topic: 'entry',
    appliesTo: ['eaeu'],
    statement: `Statement of ${patch.id}.`,
    law: [{ name: 'Law on foreigners', number: '115-FZ', article: 'art. 5' }],
    sources: [SOURCE],
    asOf: '2026-01-15',
    confidence: 'high',
    ...patch,
  };
}

export function makeOrganisation(patch: Partial<Organisation> & { id: string }): Organisation {
  return {
    kind: 'organisation',
    type: 'ngo',
    name: `Name of ${patch.id}`,
    names: {},
    country: 'RU',
    phones: [{ number: '+74951234567' }],
    services: ['legal-advice'],
    status: 'active',
    confidence: 'high',
    sources: [SOURCE],
    ...patch,
  };
}

export function makeArticle(patch: Partial<Article> & { id: string }): Article {
  return {
    kind: 'article',
    topic: 'entry',
    stages: ['planning'],
    countries: ['RU'],
    appliesTo: ['eaeu'],
    services: ['legal-advice'],
    sourceLanguage: 'ru',
    review: { state: 'unreviewed' },
    cites: [],
    languages: ['ky', 'ru', 'en'],
    asOf: '2026-01-15',
    reviewBy: '2026-07-15',
    ...patch,
  };
}

export function makeText(patch: Partial<ArticleText> & { id: string; lang: Language }): ArticleText {
  return {
    kind: 'article',
    title: `Title of ${patch.id} in ${patch.lang}`,
    summary: `Summary of ${patch.id} in ${patch.lang}.`,
    sections: [{ id: 'short', blocks: [{ p: ['In short.'] }] }],
    madeBy: 'source',
    ...patch,
  };
}

export function makeMilestone(patch: Partial<Milestone> & { id: string; date: string }): Milestone {
  return {
    kind: 'milestone',
    type: 'law',
    country: 'RU',
    title: `Title of ${patch.id}`,
    summary: `Summary of ${patch.id}.`,
    actors: ['Duma'],
    standing: 'in-force',
    status: 'in force',
    sources: [SOURCE],
    ...patch,
  };
}

export function makeSeries(patch: Partial<Series> & { id: string }): Series {
  return {
    kind: 'series',
    title: `Title of ${patch.id}`,
    unit: 'persons',
    country: 'KG',
    topic: 'labour',
    shape: 'time-series',
    method: `Method of ${patch.id}.`,
    points: [
      { on: '2023', value: 100, source: 0 },
      { on: '2024', value: 120, source: 0 },
    ],
    caveats: [],
    sources: [SOURCE],
    ...patch,
  };
}

export function makeTerm(patch: Partial<Term> & { id: string }): Term {
  return { kind: 'term', topic: 'entry-stay', definition: `Definition of ${patch.id}.`, terms: {}, ...patch };
}

export function makeOverlay(patch: Partial<Overlay> & Pick<Overlay, 'id' | 'kind' | 'lang' | 'text'>): Overlay {
  return { madeBy: 'machine', ...patch };
}

/** A key pair as the publisher holds it. */
export interface Signer {
  keyid: string;
  spki: string;
  sign: (message: string) => Promise<string>;
}

export async function makeSigner(): Promise<Signer> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  const pair = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const spki = Buffer.from(await crypto.subtle.exportKey('spki', pair.publicKey)).toString('base64');
  const sign = async (message: string): Promise<string> => {
    const bytes = await crypto.subtle.sign({ ...algorithm, hash: 'SHA-256' }, pair.privateKey, new TextEncoder().encode(message));
    return Buffer.from(bytes).toString('base64');
  };
  return { keyid: await testCrypto.sha256Text(spki), spki, sign };
}

/** The text of an envelope signed by these keys, in this order. */
export async function seal(signed: unknown, signers: readonly Signer[]): Promise<string> {
  const message = canonicalJson(signed);
  const signatures = await Promise.all(signers.map(async ({ keyid, sign }) => ({ keyid, sig: await sign(message) })));
  return JSON.stringify({ signed, signatures });
}

export interface RootPlan {
  version?: number;
  root: readonly Signer[];
  threshold?: number;
  publisher: readonly Signer[];
}

/** What a root file says: its root keys, how many must sign, and who may publish. */
export function rootOf({ version = 1, root, threshold = 2, publisher }: RootPlan) {
  return {
    schema: 1,
    version,
    issuedAt: '2026-01-01T00:00:00Z',
    keys: Object.fromEntries([...root, ...publisher].map(({ keyid, spki }) => [keyid, spki])),
    roles: { root: { keyids: keyids(root), threshold }, publisher: { keyids: keyids(publisher), threshold: 1 } },
  };
}

function keyids(signers: readonly Signer[]): string[] {
  return signers.map(({ keyid }) => keyid);
}

/** Three root keys of which two must sign, and one publisher key. */
export interface Keys {
  root: Signer[];
  publisher: Signer;
  firstRoot: string;
}

export async function makeKeys(): Promise<Keys> {
  const [a, b, c, publisher] = await Promise.all([makeSigner(), makeSigner(), makeSigner(), makeSigner()]);
  const root = [a, b, c];
  return { root, publisher, firstRoot: await seal(rootOf({ root, publisher: [publisher] }), [a, b]) };
}

export type Files = Map<string, Uint8Array<ArrayBuffer>>;

export interface Edition {
  manifest: Manifest;
  packs: PackRow[];
  parts: PackParts;
  /** As the next editions know it, to make steps from. */
  known: KnownEdition;
  /** What a web server holds under `/packs/`. */
  files: Files;
}

export interface EditionPlan {
  edition: number;
  /** Pack id → its entries. */
  packs: Record<string, readonly (Entry | ForeignEntry)[]>;
  keys: Keys;
  /** Unpacked bytes of one part. */
  partBytes?: number;
  /** Earlier editions that a step leads from. */
  since?: readonly Edition[];
  patch?: Partial<Manifest>;
  signers?: readonly Signer[];
}

/** Publishes an edition into memory: the same files that a real publisher writes. */
export async function publishEdition(plan: EditionPlan): Promise<Edition> {
  const { edition, keys, partBytes = 1_000_000, since = [], patch, signers } = plan;
  const parts: Files = new Map();
  const rows: PackRow[] = [];
  const listed: PackParts = {};
  const versions = new Map(since.flatMap(({ packs }) => packs.map(({ digest, version }): [string, number] => [digest, version])));
  for (const [id, entries] of Object.entries(plan.packs)) {
    const { row, parts: own } = await packRow({ id, entries, edition, partBytes }, parts);
    rows.push(row);
    listed[id] = own;
  }
  const packs = rows.map((row) => ({ ...row, version: versions.get(row.digest) ?? edition }));
  const lines = new Map(Object.entries(plan.packs).map(([id, entries]): [string, PackLine[]] => [id, sortedLines(entries)]));
  const draft = {
    edition,
    issuedAt: `2026-02-${String(Math.min(edition, 28)).padStart(2, '0')}T00:00:00Z`,
    renewBy: '2026-05-01T00:00:00Z',
    keys: { root: 1 },
    packs,
    parts: listed,
  };
  const made = makeEdition(
    draft,
    (id) => lines.get(id),
    since.map(({ known }) => known),
  );
  const manifest = { ...made.manifest, ...patch };
  const files: Files = new Map([...parts, ...made.files, ['manifest.json', utf8(await seal(manifest, signers ?? [keys.publisher]))]]);
  const indexText = gunzipSync(made.files.get(manifest.index.sha256) ?? new Uint8Array()).toString();
  return { manifest, packs, parts: listed, files, known: { edition, indexText, packs, linesOf: ({ id }) => lines.get(id) } };
}

function sortedLines(entries: EditionPlan['packs'][string]): PackLine[] {
  return entries.map(packLine).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** The edition with other rows or parts in its lists, signed as it then is: what a publisher gone wrong would put out. */
export async function withLists(
  edition: Edition,
  keys: Keys,
  { packs = edition.packs, parts = edition.parts }: Partial<Edition>,
): Promise<Edition> {
  const { edition: number, issuedAt, renewBy, keys: root } = edition.manifest;
  const { manifest, files } = makeEdition({ edition: number, issuedAt, renewBy, keys: root, packs, parts }, () => undefined, []);
  const signed: [string, Uint8Array<ArrayBuffer>] = ['manifest.json', utf8(await seal(manifest, [keys.publisher]))];
  return { ...edition, manifest, packs, parts, files: new Map([...edition.files, ...files, signed]) };
}

interface PackPlan {
  id: string;
  entries: readonly (Entry | ForeignEntry)[];
  edition: number;
  partBytes: number;
}

async function packRow({ id, entries, edition, partBytes }: PackPlan, files: Files): Promise<{ row: PackRow; parts: Part[] }> {
  const lines = entries.map(packLine);
  const raw = utf8(lines.map(({ text }) => `${text}\n`).join(''));
  const parts: Part[] = [];
  for (let at = 0; at < raw.length; at += partBytes) parts.push(await addPart(raw.slice(at, at + partBytes), files));
  const [scope = '', lang] = id.split('.');
  const digest = await packDigest(lines, testCrypto.sha256Text);
  const sizeBytes = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  const row = { id, scope, ...(lang ? { lang } : {}), version: edition, digest, entryCount: lines.length, sizeBytes, rawBytes: raw.length };
  return { row, parts };
}

async function addPart(raw: Uint8Array<ArrayBuffer>, files: Files): Promise<Part> {
  const bytes = new Uint8Array(gzipSync(raw));
  const sha256 = await testCrypto.sha256Bytes(bytes);
  files.set(sha256, bytes);
  return { sha256, bytes: bytes.length, rawBytes: raw.length };
}

export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** Sorts entries into packs as a publisher does: by scope, neutral ones apart from each language. */
export function packsOf(scope: string, entries: readonly Entry[]): Record<string, Entry[]> {
  const packs: Record<string, Entry[]> = {};
  for (const entry of entries) (packs[packId(scope, entryLanguage(entry) || undefined)] ??= []).push(entry);
  return packs;
}

/** Text that gzip cannot shrink much, the same every time: for downloads that are long enough to be cut. */
export function noise(length: number, seed = 1): string {
  let state = seed;
  const letter = (): string => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return String.fromCodePoint(0x0430 + (state >>> 27));
  };
  return Array.from({ length }, letter).join('');
}
