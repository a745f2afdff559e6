import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes a file under another name and renames it: a reader of the site sees the old file or the new one, never half. */
export function writeWhole(path: string, data: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const part = `${path}.part`;
  writeFileSync(part, data);
  renameSync(part, path);
}

/** Writes the parts that are not there yet: a part is named by its bytes, so one that is there is right. */
export function writeParts(packsDir: string, parts: ReadonlyMap<string, Uint8Array>): void {
  for (const [name, bytes] of parts) if (!existsSync(join(packsDir, name))) writeWhole(join(packsDir, name), bytes);
}

/** Writes the plain pages that changed and takes away those of articles that are gone. */
export function writePages(siteDir: string, pages: ReadonlyMap<string, string>): void {
  for (const [path, html] of pages) {
    const file = join(siteDir, path);
    if (!existsSync(file) || readFileSync(file, 'utf8') !== html) writeWhole(file, html);
  }
  for (const lang of listNames(join(siteDir, 'page'))) {
    for (const name of listNames(join(siteDir, 'page', lang))) {
      const isKept = pages.has(`page/${lang}/${name}`) || pages.has(`page/${lang}/${name}/index.html`);
      if (!isKept) rmSync(join(siteDir, 'page', lang, name), { recursive: true });
    }
  }
}

function listNames(dir: string): string[] {
  return existsSync(dir) ? readdirSync(dir) : [];
}
