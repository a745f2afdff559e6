import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Manifest, MANIFEST_LIMIT_BYTES, manifestSchema } from '#core/pack.ts';
import { verifyManifest } from '#core/trust.ts';
import { assembleEntries } from './assemble-entries.ts';
import { assignPacks } from './assign-packs.ts';
import { type BuiltPack, buildPack } from './build-packs.ts';
import { buildPages } from './build-pages.ts';
import { checkContent } from './check.ts';
import type { ContentFiles } from './content-files.ts';
import { type PublisherKeys, signEnvelope, verifySignature } from './keys.ts';
import type { PageWords } from './page-words.ts';
import { type EditionInput, planEdition } from './plan-edition.ts';
import { compare, isError, type Problem, sortProblems } from './problem.ts';
import { parseContent } from './read-content.ts';
import { writePages, writeParts, writeWhole } from './write-site.ts';

export interface PublishInput {
  files: ContentFiles;
  words: PageWords;
  keys: PublisherKeys;
  siteDir: string;
  now: Date;
}

/** `isNew` is false when nothing had changed and the last edition stands. */
export type Published = { manifest: Manifest; isNew: boolean; pages: number; problems: [] } | { manifest: undefined; problems: Problem[] };

/** Publishes an edition as static files. With a broken rule nothing is written and the problems come back. */
export async function publishEdition({ files, words, keys, siteDir, now }: PublishInput): Promise<Published> {
  const content = parseContent(files);
  const errors = (await checkContent(content, now.toISOString().slice(0, 10))).filter(isError);
  if (errors.length > 0) return { manifest: undefined, problems: errors };
  const assembled = await assembleEntries(content);
  const packs = await buildAll(assignPacks(assembled));
  const previous = await readPrevious(siteDir, keys);
  const next = planEdition({ packs, root: keys.root.version, now, previous });
  const manifest = next ?? previous?.manifest;
  if (!manifest) throw new Error('a first edition is always new');
  const pages = buildPages(assembled, words, { issuedOn: manifest.issuedAt.slice(0, 10), today: now.toISOString().slice(0, 10) });
  const missing = sortProblems(words.problems());
  if (missing.length > 0) return { manifest: undefined, problems: missing };
  const text = next && (await signEnvelope(next, [keys.publisher]));
  if (text && text.length > MANIFEST_LIMIT_BYTES)
    throw new Error(`the manifest is ${text.length} bytes; phones read ${MANIFEST_LIMIT_BYTES}`);
  writeParts(join(siteDir, 'packs'), new Map(packs.flatMap((pack) => [...pack.files])));
  writePages(siteDir, pages);
  writeWhole(join(siteDir, 'packs/roots', `${keys.root.version}.json`), keys.rootText);
  // Last: a crash before this leaves the old manifest, whose parts are all still there.
  if (text) writeWhole(manifestPath(siteDir), text);
  return { manifest, isNew: next !== undefined, pages: pages.size, problems: [] };
}

async function buildAll(packs: ReturnType<typeof assignPacks>): Promise<BuiltPack[]> {
  const sorted = [...packs].toSorted(([a], [b]) => compare(a, b));
  return Promise.all(sorted.map(([id, entries]) => buildPack(id, entries)));
}

function manifestPath(siteDir: string): string {
  return join(siteDir, 'packs/manifest.json');
}

/** The manifest published before. One that other keys signed still gives its number, so that editions only grow. */
async function readPrevious(siteDir: string, keys: PublisherKeys): Promise<EditionInput['previous']> {
  if (!existsSync(manifestPath(siteDir))) return undefined;
  const text = readFileSync(manifestPath(siteDir), 'utf8');
  const manifest = manifestSchema.parse((JSON.parse(text) as { signed?: unknown }).signed);
  const verified = await verifyManifest(text, keys.root, 0, verifySignature).catch(() => undefined);
  return { manifest, signedByUs: verified?.keys.root === keys.root.version };
}
