import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes that Debian's zstd makes of `text` with `old` at hand; undefined where there is no zstd. */
export function zstdBytes(folder: string, old: string, text: string): number | undefined {
  const [from, to, out] = ['zstd-old', 'zstd-new', 'zstd-patch'].map((name) => join(folder, name)) as [string, string, string];
  writeFileSync(from, old);
  writeFileSync(to, text);
  try {
    execFileSync('zstd', ['--ultra', '-22', `--patch-from=${from}`, to, '-o', out, '-f', '-q'], { stdio: 'ignore' });
    return readFileSync(out).length;
  } catch {
    return undefined;
  }
}
