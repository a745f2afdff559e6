import { expect, test } from 'vitest';
import { listSources, readSource, resolveImport, type SourceFile } from './support/imports.ts';

/** Rooms and stairs of docs/decisions/002-rooms.md, as an allow-list: what is not written here is forbidden. */
interface Room {
  rooms: string[];
  packages: string[];
}
const screens = ['react', 'react-i18next', 'wouter'];
const ROOMS: Record<string, Room> = {
  core: { rooms: [], packages: ['zod', '@orama/stemmers'] },
  store: { rooms: ['core'], packages: ['dexie'] },
  sync: { rooms: ['core', 'store'], packages: [] },
  search: { rooms: ['core', 'store'], packages: [] },
  ui: { rooms: ['core'], packages: ['react'] },
  features: { rooms: ['core', 'store', 'sync', 'search', 'ui'], packages: screens },
  app: {
    rooms: ['core', 'store', 'sync', 'search', 'ui', 'features'],
    packages: [...screens, 'react-dom', 'i18next', 'workbox-window'],
  },
  sw: { rooms: ['core', 'store'], packages: ['workbox-precaching', 'workbox-routing'] },
  publish: { rooms: ['core'], packages: ['yaml', 'mdast-util-from-markdown', 'mdast', 'fflate'] },
  server: { rooms: ['core', 'publish'], packages: ['fastify', '@fastify/static'] },
};
const NODE_ROOMS = ['publish', 'server'];
/** Single files that may more than their room, each with its reason in docs/decisions/002-rooms.md. */
const MORE: Record<string, string[]> = {
  'src/store/use-live.ts': ['react'],
  'src/ui/qr-code.tsx': ['lean-qr'],
  'src/ui/chart/value-scale.ts': ['d3-array'],
  'src/ui/chart/time-plan.ts': ['d3-shape'],
  'src/ui/chart/looks.ts': ['d3-shape'],
  'src/features/letters/paper-pdf.ts': ['jspdf'],
  'src/features/letters/paper-docx.ts': ['docx'],
};
/** In the worker only the store's cold reader: Dexie must not be carried into it. */
const SW_STORE = /^src\/store\/(cold-reader|settings)\.ts$/;
const DRAWERS = /(^|\/)(utils?|helpers?|lib|services|common|shared|types|hooks|misc)(\/|\.tsx?$)/;

function roomOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function featureOf(path: string): string | undefined {
  const [, room, feature, file] = path.split('/');
  return room === 'features' && file ? feature : undefined;
}

function importFault(file: SourceFile, specifier: string): string | undefined {
  const room = roomOf(file.path);
  const allowed = ROOMS[room];
  if (!allowed) return `${file.path} is in no known room`;
  const target = resolveImport(file.path, specifier);
  if ('package' in target) {
    const isNode = target.package.startsWith('node:') && NODE_ROOMS.includes(room);
    const isAllowed = isNode || allowed.packages.includes(target.package) || MORE[file.path]?.includes(target.package);
    return isAllowed ? undefined : `${file.path} may not use the package ${target.package}`;
  }
  const to = roomOf(target.inside);
  if (to !== room && !allowed.rooms.includes(to)) return `${file.path} may not import ${target.inside}`;
  if (to === room && specifier.startsWith('#')) return `${file.path} must import ${specifier} by a relative path`;
  if (to !== room && specifier.startsWith('.')) return `${file.path} must cross into ${to} by #${to}/…`;
  if (room === 'sw' && to === 'store' && !SW_STORE.test(target.inside)) return `${file.path} may use only the cold reader of store`;
  const [own, other] = [featureOf(file.path), featureOf(target.inside)];
  return own && other && own !== other ? `${file.path} may not import the feature ${other}` : undefined;
}

function shapeFaults({ path, text }: SourceFile): string[] {
  const faults: string[] = [];
  if (text.split('\n').length > 300) faults.push(`${path} is longer than 300 lines`);
  if (DRAWERS.test(path) || /\/index\.tsx?$/.test(path)) faults.push(`${path} is a drawer`);
  if (!/^src(\/[a-z0-9-]+)+(\.d)?\.tsx?$/.test(path)) faults.push(`${path} is not in kebab-case`);
  if (/\bexport default\b/.test(text)) faults.push(`${path} has a default export`);
  if (path.startsWith('src/core/') && /Date\.now\(|new Date\(\)|Math\.random\(|\bfetch\(/.test(text))
    faults.push(`${path} names the clock, chance or network`);
  return faults;
}

function faultsOf(file: SourceFile): string[] {
  return [
    ...file.imports.flatMap((specifier) => (specifier.endsWith('.css') ? [] : (importFault(file, specifier) ?? []))),
    ...shapeFaults(file),
  ];
}

const sources = listSources('src');

test('every room imports only what is below it on the stairs', () => {
  expect(sources.length).toBeGreaterThan(60);
  expect(sources.flatMap(faultsOf)).toEqual([]);
});

test('files are short: the median source file has at most 80 lines', () => {
  const lengths = sources.map(({ text }) => text.split('\n').length).toSorted((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80);
});

test.each([
  ['a package that is not allowed', 'src/core/planted.ts', `import { liveQuery } from 'dexie';`],
  ['an upward import, even of a type', 'src/core/planted.ts', `import type { Settings } from '#store/settings.ts';`],
  ['a feature that imports another by a relative path', 'src/features/home/planted.ts', `import { x } from '../articles/x.ts';`],
  ['a feature that imports another by its room', 'src/features/home/planted.ts', `import { x } from '#features/articles/x.ts';`],
  ['an unknown folder', 'src/dust/planted.ts', `import { x } from '#core/x.ts';`],
  ['a dynamic import up the stairs', 'src/ui/planted.ts', `await import('#store/database.ts');`],
  ['Node in a screen', 'src/features/home/planted.ts', `import { readFileSync } from 'node:fs';`],
  ['Dexie in the worker', 'src/sw/planted.ts', `import { openDatabase } from '#store/database.ts';`],
  ['a drawer', 'src/core/utils.ts', ''],
  ['a barrel', 'src/core/index.ts', ''],
  ['a clock in core', 'src/core/planted.ts', 'export const today = new Date();'],
  ['a file of 301 lines', 'src/core/planted.ts', '\n'.repeat(301)],
])('the wall catches %s', (_, path, text) => {
  expect(faultsOf(readSource(path, text))).toHaveLength(1);
});
