import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = 'dist';

function gzipBytes(file: string): number {
  return gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length;
}

/** Static imports of a built chunk, itself included: what must arrive before its first line can run. */
function closure(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(join(DIST, file), 'utf8');
  for (const [, specifier] of text.matchAll(/(?:import|from)\s*["']\.\/([^"']+\.js)["']/g)) closure(`assets/${specifier}`, seen);
  return seen;
}

/** A built chunk by the name of its source file. */
function chunk(name: string): string {
  const file = readdirSync(join(DIST, 'assets')).find((asset) => asset.startsWith(`${name}-`) && asset.endsWith('.js'));
  if (!file) throw new Error(`no chunk ${name} in ${DIST}/assets`);
  return `assets/${file}`;
}

/** Bytes on the wire (gzip 9) of the three things section 9 of the design has budgets for. */
export function shellBytes(): { firstScreen: number; worker: number; shell: number } {
  const html = readFileSync(join(DIST, 'index.html'), 'utf8');
  const entry = /<script type="module"[^>]*src="\/([^"]+)"/.exec(html)?.[1] ?? '';
  const first = new Set([...closure(entry), ...closure(chunk('main')), ...closure(chunk('home-screen'))]);
  const worker = readFileSync(join(DIST, 'service-worker.js'), 'utf8');
  const precached = [...worker.matchAll(/url:\s*["']([^"']+)["']/g), ...worker.matchAll(/"url":\s*"([^"]+)"/g)].map(([, url]) => url ?? '');
  const sum = (files: Iterable<string>): number => [...files].reduce((bytes, file) => bytes + gzipBytes(file), 0);
  return { firstScreen: sum(first), worker: gzipBytes('service-worker.js'), shell: sum(new Set(precached)) };
}

/** Budgets in bytes: section 9 of the design, the shell as docs/decisions/015-shell-budget.md sets it. */
export const SHELL_BUDGETS = { firstScreen: 110_000, worker: 15_000, shell: 390_000 };
