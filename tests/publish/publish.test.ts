import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseEntry } from '#core/parse-entry.ts';
import { type Manifest, packDigest, type PackParts, type PackRow, type Part } from '#core/pack.ts';
import { verifyManifest } from '#core/trust.ts';
import { sha256Text } from '#publish/check.ts';
import { type ContentFiles, readContentFiles } from '#publish/content-files.ts';
import { ensureKeys, type PublisherKeys, readKeys, verifySignature } from '#publish/keys.ts';
import { readPageWords } from '#publish/page-words.ts';
import { type Published, publishEdition } from '#publish/publish.ts';
import { contentFolder, swap } from '../support/content-fixture.ts';
import { fixtureLocales } from '../support/locales-fixture.ts';

const NOW = new Date('2026-11-24T09:00:00Z');
const dayAfter = (days: number): Date => new Date(NOW.getTime() + days * 86_400_000);
const newDir = (): string => mkdtempSync(join(tmpdir(), 'tirek-site-'));

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

interface Publication {
  siteDir?: string;
  content?: ContentFiles;
  now?: Date;
  signer?: PublisherKeys;
  base?: string;
}

async function publish({ siteDir = newDir(), content = files, now = NOW, signer = keys, base }: Publication = {}) {
  const published: Published = await publishEdition({ files: content, words: readPageWords(locales), keys: signer, siteDir, now, base });
  return { ...published, siteDir };
}

function manifestOf({ siteDir }: { siteDir: string }): Manifest {
  return JSON.parse(readFileSync(join(siteDir, 'packs/manifest.json'), 'utf8')).signed;
}

function packsOf({ siteDir }: { siteDir: string }): PackRow[] {
  const { index } = manifestOf({ siteDir });
  return JSON.parse(gunzipSync(readFileSync(join(siteDir, 'packs', index.sha256))).toString()).packs;
}

function partsOf({ siteDir }: { siteDir: string }): PackParts {
  const read = ({ sha256 }: Part) => JSON.parse(gunzipSync(readFileSync(join(siteDir, 'packs', sha256))).toString());
  return read(read(manifestOf({ siteDir }).index).parts).packs;
}

function rawPack(siteDir: string, id: string): string {
  return (partsOf({ siteDir })[id] ?? []).map(({ sha256 }) => gunzipSync(readFileSync(join(siteDir, 'packs', sha256))).toString()).join('');
}

const idsIn = (siteDir: string, id: string): string[] =>
  rawPack(siteDir, id)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).id);

const names = (dir: string): string[] => readdirSync(join(dir, 'packs')).toSorted();
const changed = () => contentFolder({ 'glossary.yaml': swap('Money paid', 'Money owed') });

async function plainPage(lang: string): Promise<string> {
  const { siteDir } = await publish();
  return readFileSync(join(siteDir, `page/${lang}/unpaid-wages/index.html`), 'utf8');
}

describe('an edition', () => {
  test('is signed, and what it says of its packs is true', async () => {
    const { siteDir } = await publish();
    const text = readFileSync(join(siteDir, 'packs/manifest.json'), 'utf8');
    const manifest = await verifyManifest(text, keys.root, 0, verifySignature);
    expect([manifest.edition, manifest.issuedAt, manifest.renewBy]).toEqual([1, '2026-11-24T09:00:00.000Z', '2027-02-22T09:00:00.000Z']);
    for (const pack of packsOf({ siteDir })) {
      for (const part of partsOf({ siteDir })[pack.id] ?? []) {
        const bytes = readFileSync(join(siteDir, 'packs', part.sha256));
        expect([createHash('sha256').update(bytes).digest('hex'), bytes.length]).toEqual([part.sha256, part.bytes]);
        expect(gunzipSync(bytes).length).toBe(part.rawBytes);
      }
      const lines = rawPack(siteDir, pack.id).trim().split('\n');
      const entries = lines.map((line) => ({ id: JSON.parse(line).id as string, text: line }));
      expect([entries.length, await packDigest(entries, sha256Text)]).toEqual([pack.entryCount, pack.digest]);
      expect(entries.map(({ id }) => id)).toEqual(entries.map(({ id }) => id).toSorted());
      for (const { text: line } of entries) expect(parseEntry(JSON.parse(line)).known, line).toBe(true);
    }
  });

  test('of the same content has the same bytes, in whatever order the files are read', async () => {
    const shuffled = new Map([...files].toReversed());
    const [first, second] = [await publish(), await publish({ content: shuffled, now: dayAfter(3) })];
    expect(names(second.siteDir)).toEqual(names(first.siteDir));
    expect(packsOf(second)).toEqual(packsOf(first));
  });

  test('puts each entry where its reader finds it', async () => {
    const { siteDir } = await publish();
    expect(packsOf({ siteDir }).map(({ id }) => id)).toEqual(['RU', 'RU.en', 'RU.ky', 'RU.ru', 'core', 'policy']);
    expect(idsIn(siteDir, 'RU')).toEqual(['card-ru', 'ru-wages-bill', 'ru-wages-old', 'ru-wages-term', 'unpaid-wages']);
    expect(idsIn(siteDir, 'RU.ky')).toEqual(['ru-wages-term', 'unpaid-wages']);
    expect(idsIn(siteDir, 'core')).toEqual(['contents', 'ru-hotline', 'tl-2025-01-01', 'town-ru-moscow', 'wage']);
    expect(idsIn(siteDir, 'policy')).toEqual(['ru-labour-code', 'tl-2010-05-01']);
  });

  test('carries what is computed: citations, the date of knowledge, the facts of a law', async () => {
    const { siteDir } = await publish();
    const entry = (pack: string, id: string) =>
      rawPack(siteDir, pack)
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
        .find((one) => one.id === id);
    expect(entry('RU', 'unpaid-wages')).toMatchObject({
      cites: ['ru-wages-term', 'ru-hotline', 'ru-wages-bill'],
      languages: ['ky', 'ru', 'en'],
      asOf: '2025-01-15',
      reviewBy: '2026-01-15',
    });
    expect(entry('policy', 'ru-labour-code').facts).toEqual(['ru-wages-term']);
    expect([entry('RU.ru', 'unpaid-wages').madeBy, entry('RU.ky', 'unpaid-wages').madeBy]).toEqual(['source', 'machine']);
  });

  test('lists every page and where it travels, for a phone that does not hold it', async () => {
    const { siteDir } = await publish();
    const lines = rawPack(siteDir, 'core').split('\n').filter(Boolean);
    expect(lines.map((line) => JSON.parse(line)).find(({ kind }) => kind === 'contents').articles).toMatchObject([
      { id: 'unpaid-wages', scope: 'RU', titles: { ru: 'Работодатель не платит', ky: 'Айлыгымды бербей жатат' } },
    ]);
  });

  test('tells which paragraphs of a translation are older than their source', async () => {
    const content = readContentFiles(await contentFolder({ 'articles/unpaid-wages/ru.md': swap('Соберите', 'Сразу соберите') }));
    const { siteDir } = await publish({ content });
    const text = rawPack(siteDir, 'RU.ky')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
      .find(({ id }) => id === 'unpaid-wages');
    expect(text.outdated).toEqual([['steps', 0]]);
  });
});

describe('the next edition', () => {
  test('is not made when nothing changed', async () => {
    const first = await publish();
    const text = readFileSync(join(first.siteDir, 'packs/manifest.json'), 'utf8');
    const second = await publish({ siteDir: first.siteDir, now: dayAfter(59) });
    expect(second).toMatchObject({ isNew: false, manifest: { edition: 1 } });
    expect(readFileSync(join(first.siteDir, 'packs/manifest.json'), 'utf8')).toBe(text);
  });

  test('renews the signature a month before it is due', async () => {
    const { siteDir } = await publish();
    const { manifest } = await publish({ siteDir, now: dayAfter(61) });
    expect([manifest?.edition, packsOf({ siteDir }).map(({ version }) => version)]).toEqual([2, [1, 1, 1, 1, 1, 1]]);
  });

  test('gives its number to the packs that changed and to no others', async () => {
    const { siteDir } = await publish();
    await publish({ siteDir, content: readContentFiles(await changed()), now: dayAfter(1) });
    expect(
      packsOf({ siteDir })
        .filter(({ version }) => version === 2)
        .map(({ id }) => id),
    ).toEqual(['core']);
  });

  test('keeps the parts of the edition before, for phones in the middle of a download', async () => {
    const { siteDir } = await publish();
    const old = Object.values(partsOf({ siteDir })).flat();
    await publish({ siteDir, content: readContentFiles(await changed()), now: dayAfter(1) });
    expect(old.filter(({ sha256 }) => !existsSync(join(siteDir, 'packs', sha256)))).toEqual([]);
  });

  test('is signed anew, and counts on, when the keys are other keys', async () => {
    const { siteDir } = await publish();
    const dir = newDir();
    await ensureKeys(dir);
    const signer = await readKeys(dir);
    const { manifest, isNew } = { isNew: false, ...(await publish({ siteDir, signer })) };
    expect([isNew, manifest?.edition]).toEqual([true, 2]);
    expect(readFileSync(join(siteDir, 'packs/roots/1.json'), 'utf8')).toBe(signer.rootText);
  });
});

describe('nothing half-checked is published', () => {
  test('a broken rule writes nothing at all', async () => {
    const content = readContentFiles(await contentFolder({ 'facts/ru-wages.yaml': swap('count: 3', 'count: three') }));
    const { siteDir, problems } = await publish({ content });
    expect(problems.length).toBeGreaterThan(0);
    expect(readdirSync(siteDir)).toEqual([]);
  });

  test('a missing interface word is told with its file, and writes nothing', async () => {
    const dir = fixtureLocales({ without: ['ky/article:sources'] });
    const siteDir = newDir();
    const { problems } = await publishEdition({ files, words: readPageWords(dir), keys, siteDir, now: NOW });
    expect(problems.map(({ code, file }) => [code, file])).toEqual([['content/missing-words', `${dir}/ky/article.json`]]);
    expect(readdirSync(siteDir)).toEqual([]);
  });

  test('a part that is already there is left alone; a page that is gone is taken away', async () => {
    const { siteDir } = await publish();
    const stale = join(siteDir, 'page/ru/stale.html');
    writeFileSync(stale, 'x');
    await publish({ siteDir });
    expect(existsSync(stale)).toBe(false);
    expect(existsSync(join(siteDir, 'page/ru/unpaid-wages/index.html'))).toBe(true);
  });
});

describe('a plain page', () => {
  test('shows itself in a messenger with whole addresses where the site is known, and from its own place where it is not', async () => {
    const { siteDir } = await publish({ base: 'https://tirek.example.org' });
    const known = readFileSync(join(siteDir, 'page/ky/unpaid-wages/index.html'), 'utf8');
    expect(known).toContain('<meta property="og:url" content="https://tirek.example.org/page/ky/unpaid-wages/">');
    expect(known).toContain('<meta property="og:image" content="https://tirek.example.org/preview.png">');
    const unknown = await plainPage('ky');
    expect(unknown).toContain('<meta property="og:image" content="/preview.png">');
    // The picture is there, and as large as the page says.
    const picture = readFileSync('public/preview.png');
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  test('is a whole document in its language, without a script', async () => {
    const html = await plainPage('ky');
    expect(html).toMatch(/^<!doctype html>\n<html lang="ky">/);
    expect(html).not.toContain('<script');
    expect(html).toContain('<title>Айлыгымды бербей жатат</title>');
    expect(html).toContain('<meta property="og:description" content="Эгер 3 ай же андан көп төлөнбөсө, эмне кылуу керек.">');
  });

  test('leads to the app, to the other languages and to the list of pages', async () => {
    const html = await plainPage('ru');
    for (const href of [
      '/article/unpaid-wages?lang=ru',
      '/page/ky/unpaid-wages/',
      '/page/en/unpaid-wages/',
      '/page/ru/',
      '/people/ru-hotline',
    ]) {
      expect(html).toContain(`href="${href}"`);
    }
  });

  test('says of which day it is', async () => {
    expect(await plainPage('en')).toContain('24 November 2026');
  });

  test('stands in the list of pages', async () => {
    const { siteDir } = await publish();
    const list = readFileSync(join(siteDir, 'page/ru/index.html'), 'utf8');
    expect(list).toContain('<a href="/page/ru/unpaid-wages/" lang="ru">Работодатель не платит</a>');
  });
});
