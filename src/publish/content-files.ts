import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Texts of the content by path, with the folder's own name in front: `content/facts/ru-entry.yaml`. */
export type ContentFiles = ReadonlyMap<string, string>;

/** Reads every file under the folder; names that begin with a dot are left out. */
export function readContentFiles(dir: string): ContentFiles {
  const files = new Map<string, string>();
  for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name).slice(dir.length).replaceAll('\\', '/').replace(/^\//, '');
    if (!entry.isFile() || path.split('/').some((name) => name.startsWith('.'))) continue;
    files.set(`${basename(dir)}/${path}`, readFileSync(join(dir, path), 'utf8'));
  }
  return files;
}
