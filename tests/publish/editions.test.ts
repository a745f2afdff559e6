import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Manifest } from '#core/pack.ts';
import { type ContentFiles, readContentFiles } from '#publish/content-files.ts';
import { isKept } from '#publish/kept-editions.ts';
import { ensureKeys, type PublisherKeys, readKeys } from '#publish/keys.ts';
import { readPageWords } from '#publish/page-words.ts';
import { publishEdition } from '#publish/publish.ts';
import { contentFolder } from '../support/content-fixture.ts';
import { fixtureLocales } from '../support/locales-fixture.ts';

const newDir = (): string => mkdtempSync(join(tmpdir(), 'tirek-editions-'));
let keys: PublisherKeys;
let files: ContentFiles;
let locales: string;

beforeAll(async () => {
  const dir = newDir();
  await ensureKeys(dir);
  keys = await readKeys(dir);
  files = readContentFiles(await contentFolder());
  locales = fixtureLocales();
});

/** The content with the definition of a wage told anew: one small change an edition, in a place of another length each time. */
function contentOf(edition: number): ContentFiles {
  const told = `Money paid (${'very '.repeat(edition % 41)}${edition})`;
  return new Map(
    [...files].map(([path, text]): [string, string] => [path, path.endsWith('glossary.yaml') ? text.replace('Money paid', told) : text]),
  );
}

async function publish(siteDir: string, edition: number): Promise<Manifest> {
  const changed = contentOf(edition);
  const now = new Date(Date.parse('2026-01-01T09:00:00Z') + edition * 3_600_000);
  const done = await publishEdition({ files: changed, words: readPageWords(locales), keys, siteDir, now });
  if (!done.manifest) throw new Error('not published');
  return done.manifest;
}

const packFiles = (dir: string): string[] => readdirSync(join(dir, 'packs')).filter((name) => /^[0-9a-f]{64}$/.test(name));
const siteBytes = (dir: string): number => packFiles(dir).reduce((sum, name) => sum + statSync(join(dir, 'packs', name)).size, 0);
const here = (dir: string, names: readonly string[]): boolean => names.every((name) => existsSync(join(dir, 'packs', name)));

describe('steps', () => {
  test('each of the last editions has one, named by its bytes, smaller than what it stands in for', async () => {
    const dir = newDir();
    for (let edition = 1; edition < 4; edition += 1) await publish(dir, edition);
    const { steps } = await publish(dir, 4);
    expect(steps.map(({ from }) => from)).toEqual([3, 2, 1]);
    for (const { sha256, bytes } of steps) {
      const file = readFileSync(join(dir, 'packs', sha256));
      expect([createHash('sha256').update(file).digest('hex'), file.length]).toEqual([sha256, bytes]);
      expect(bytes).toBeLessThan(1000);
    }
  });

  test('an edition whose files were damaged here is passed over, and the others still have theirs', async () => {
    const dir = newDir();
    const first = await publish(dir, 1);
    await publish(dir, 2);
    writeFileSync(join(dir, 'packs', first.index.sha256), 'rust');
    writeFileSync(join(dir, 'packs/editions/2.json'), 'rust');
    const { steps, edition } = await publish(dir, 3);
    expect([edition, steps]).toEqual([3, []]);
  });

  test('there is none to the same list of packs: only the signature was renewed', async () => {
    const dir = newDir();
    await publish(dir, 1);
    const later = new Date('2026-06-01T00:00:00Z');
    const { manifest } = await publishEdition({ files: contentOf(1), words: readPageWords(locales), keys, siteDir: dir, now: later });
    expect([manifest?.edition, manifest?.steps]).toEqual([2, []]);
  });

  test('a site of an older format is published over, and its editions counted on', async () => {
    const dir = newDir();
    await publish(dir, 1);
    const path = join(dir, 'packs/manifest.json');
    writeFileSync(path, JSON.stringify({ signed: { schema: 1, edition: 12, packs: [] }, signatures: [] }));
    expect((await publish(dir, 2)).edition).toBe(13);
  });
});

describe('files on the site', () => {
  test('a phone in the middle of the edition before still finds all its files; much older ones are swept away', async () => {
    const dir = newDir();
    const manifests: Manifest[] = [];
    for (let edition = 1; edition <= 30; edition += 1) manifests.push(await publish(dir, edition));
    const filesOf = ({ index, steps }: Manifest): string[] => [index.sha256, ...steps.map(({ sha256 }) => sha256)];
    for (const recent of manifests.slice(-4)) expect(here(dir, filesOf(recent))).toBe(true);
    expect(here(dir, filesOf(manifests[4]!))).toBe(false);
    expect(existsSync(join(dir, 'packs/editions/3.json'))).toBe(false);
  });

  test('nothing but what is named by a hash is ever removed', async () => {
    const dir = newDir();
    await publish(dir, 1);
    writeFileSync(join(dir, 'packs/README.txt'), 'kept by hand');
    await publish(dir, 2);
    expect(existsSync(join(dir, 'packs/README.txt'))).toBe(true);
    expect(existsSync(join(dir, 'packs/roots/1.json'))).toBe(true);
  });

  test('after 200 editions the site and the manifest are hardly larger than after 60', { timeout: 180_000 }, async () => {
    const dir = newDir();
    let manifest: Manifest | undefined;
    const sizes: Record<number, number> = {};
    for (let edition = 1; edition <= 200; edition += 1) {
      manifest = await publish(dir, edition);
      if ([1, 60, 200].includes(edition)) sizes[edition] = siteBytes(dir);
    }
    const text = readFileSync(join(dir, 'packs/manifest.json'));
    console.log(
      JSON.stringify({
        bytesAt: sizes,
        files: packFiles(dir).length,
        steps: manifest?.steps.length,
        manifestGzip: gzipSync(text, { level: 9 }).length,
      }),
    );
    expect(sizes[200]).toBeLessThan((sizes[60] ?? 0) * 1.4);
    // Design, section 9: the manifest is asked for at every check.
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(2048);
    expect(manifest?.steps.length).toBeGreaterThanOrEqual(20);
  });
});

describe('editions that are kept', () => {
  const kept = (newest: number): number[] => Array.from({ length: newest }, (_, at) => at + 1).filter((edition) => isKept(edition, newest));

  test('the last twenty all, older ones ever further apart, few in all', () => {
    expect(kept(25)).toEqual(Array.from({ length: 21 }, (_, at) => at + 5));
    const gaps = kept(1000).map((edition, at, all) => (all[at + 1] ?? 1001) - edition);
    expect(gaps).toEqual(gaps.toSorted((a, b) => b - a));
    expect(kept(1_000).length).toBeLessThan(40);
    expect(kept(100_000).length).toBeLessThan(65);
  });

  test('one that was let go is never wanted back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.nat(3000), (edition, more) => {
        if (isKept(edition, edition + more + 1)) expect(isKept(edition, edition + more)).toBe(true);
      }),
    );
  });
});
