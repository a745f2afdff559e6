import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Manifest, MANIFEST_LIMIT_BYTES, type PackRow } from '#core/pack.ts';
import { verifyManifest } from '#core/trust.ts';
import { assembleEntries } from './assemble-entries.ts';
import { assignPacks } from './assign-packs.ts';
import { type BuiltPack, buildPack } from './build-packs.ts';
import { buildPages } from './build-pages.ts';
import { checkContent } from './check.ts';
import type { ContentFiles } from './content-files.ts';
import { type PublisherKeys, signEnvelope, verifySignature } from './keys.ts';
import type { PageWords } from './page-words.ts';
import { type MadeEdition, makeEdition } from './make-edition.ts';
import { editionPath, readEdition, readPastEditions } from './past-editions.ts';
import { planEdition, type PreviousEdition } from './plan-edition.ts';
import { compare, isError, type Problem, sortProblems } from './problem.ts';
import { parseContent } from './read-content.ts';
import { sweepPacks } from './sweep.ts';
import { writePages, writeParts, writeWhole } from './write-site.ts';

export interface PublishInput {
  files: ContentFiles;
  words: PageWords;
  keys: PublisherKeys;
  siteDir: string;
  now: Date;
  /** `https://tirek.example.org`: what links in messengers begin with. */
  base?: string | undefined;
}

/** `isNew` is false when nothing had changed and the last edition stands. */
export type Published =
  | { manifest: Manifest; packs: PackRow[]; isNew: boolean; pages: number; problems: [] }
  | { manifest: undefined; problems: Problem[] };

/** Publishes an edition as static files. With a broken rule nothing is written and the problems come back. */
export async function publishEdition({ files, words, keys, siteDir, now, base }: PublishInput): Promise<Published> {
  const content = parseContent(files);
  const errors = (await checkContent(content, now.toISOString().slice(0, 10))).filter(isError);
  if (errors.length > 0) return { manifest: undefined, problems: errors };
  const assembled = await assembleEntries(content);
  const packs = await buildAll(assignPacks(assembled));
  const packsDir = join(siteDir, 'packs');
  const previous = await readPrevious(packsDir, keys);
  const plan = planEdition({ packs, root: keys.root.version, now, previous });
  const past = plan ? readPastEditions(packsDir, plan.edition) : [];
  const lines = new Map(packs.map((pack) => [pack.row.id, pack.lines]));
  const made = plan && makeEdition(plan, (id) => lines.get(id), past);
  const manifest = made?.manifest ?? previous?.manifest;
  if (!manifest) throw new Error('a first edition is always new');
  const dates = { issuedOn: manifest.issuedAt.slice(0, 10), today: now.toISOString().slice(0, 10) };
  const pages = buildPages(assembled, words, { ...dates, base });
  const missing = sortProblems(words.problems());
  if (missing.length > 0) return { manifest: undefined, problems: missing };
  const parts = new Map(packs.flatMap((pack) => [...pack.files]));
  const rows = plan?.packs ?? previous?.packs ?? [];
  await writeSite(siteDir, { parts, pages, keys, made });
  if (made) sweepPacks(packsDir, { manifest, files: [...parts.keys(), ...made.files.keys()], past });
  return { manifest, packs: [...rows], isNew: made !== undefined, pages: pages.size, problems: [] };
}

interface SiteFiles {
  parts: ReadonlyMap<string, Uint8Array>;
  pages: ReadonlyMap<string, string>;
  keys: PublisherKeys;
  made: MadeEdition | undefined;
}

async function writeSite(siteDir: string, { parts, pages, keys, made }: SiteFiles): Promise<void> {
  const packsDir = join(siteDir, 'packs');
  const text = made && (await signEnvelope(made.manifest, [keys.publisher]));
  if (text && text.length > MANIFEST_LIMIT_BYTES)
    throw new Error(`the manifest is ${text.length} bytes; phones read ${MANIFEST_LIMIT_BYTES}`);
  writeParts(packsDir, new Map([...parts, ...(made?.files ?? [])]));
  writePages(siteDir, pages);
  writeWhole(join(packsDir, 'roots', `${keys.root.version}.json`), keys.rootText);
  if (!made || !text) return;
  writeWhole(editionPath(packsDir, made.manifest.edition), text);
  // Last: a crash before this leaves the old manifest, whose files are all still there.
  writeWhole(manifestPath(packsDir), text);
}

async function buildAll(packs: ReturnType<typeof assignPacks>): Promise<BuiltPack[]> {
  const sorted = [...packs].toSorted(([a], [b]) => compare(a, b));
  return Promise.all(sorted.map(([id, entries]) => buildPack(id, entries)));
}

function manifestPath(packsDir: string): string {
  return join(packsDir, 'manifest.json');
}

type Previous = PreviousEdition & { manifest?: Manifest };

/**
 * What was published before. One that other keys signed, or of an older format, still gives its number, so that editions only
 * grow.
 */
async function readPrevious(packsDir: string, keys: PublisherKeys): Promise<Previous | undefined> {
  const file = manifestPath(packsDir);
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, 'utf8');
  const known = readEdition(packsDir, file);
  if (!known) return { edition: numberOf(text), renewBy: '', packs: [], signedByUs: false };
  const verified = await verifyManifest(text, keys.root, 0, verifySignature).catch(() => undefined);
  const { edition, packs, manifest } = known;
  return { edition, packs, manifest, renewBy: manifest.renewBy, signedByUs: verified?.keys.root === keys.root.version };
}

function numberOf(text: string): number {
  const { edition } = (JSON.parse(text) as { signed?: { edition?: unknown } }).signed ?? {};
  if (!Number.isInteger(edition)) throw new Error('manifest.json has no edition number: it is not one of ours');
  return edition as number;
}
