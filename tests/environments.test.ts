import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** One tsconfig an environment: the compiler itself refuses what a room cannot have. Faults are planted outside src. */
function compileIn(room: string, text: string): string {
  const folder = join('.tirek', 'planted', room);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'planted.ts'), text);
  const config = {
    extends: `../../../src/${room}/tsconfig.json`,
    compilerOptions: { rootDir: '.', noEmit: true, composite: false, emitDeclarationOnly: false },
    include: ['planted.ts'],
    references: [],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  return spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', folder], { encoding: 'utf8' }).stdout;
}

test.each([
  ['core', 'the document', 'document.title'],
  ['core', 'Node', 'process.pid'],
  ['core', 'fetch', 'fetch'],
  ['store', 'Node', 'process.pid'],
  ['sw', 'the window', 'window.name'],
  ['publish', 'the document', 'document.title'],
])('the compiler refuses in %s: %s', (room, _, name) => {
  expect(compileIn(room, `export const planted = ${name};\n`)).toMatch(/planted\.ts\(1,\d+\): error TS/);
});

test.each(['core', 'store', 'app', 'sw', 'publish'])('the compiler accepts honest code in %s', (room) => {
  expect(compileIn(room, 'export const honest = [1].map(String);\n')).toBe('');
});
