import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'oxc-parser';

/** A file of `src` and everything it imports, type-only imports and dynamic ones included. */
export interface SourceFile {
  path: string;
  text: string;
  imports: string[];
}

function literal(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(/^['"`]|['"`]$/g, '');
}

export function readSource(path: string, text: string): SourceFile {
  const { module } = parseSync(path, text);
  const fixed = module.staticImports.map((item) => item.moduleRequest.value);
  const passedOn = module.staticExports.flatMap((item) => item.entries.flatMap((entry) => entry.moduleRequest?.value ?? []));
  const dynamic = module.dynamicImports.map(({ moduleRequest }) => literal(text, moduleRequest.start, moduleRequest.end));
  return { path, text, imports: [...fixed, ...passedOn, ...dynamic] };
}

export function listSources(root: string): SourceFile[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  return files.map((file) => readSource(join(root, file), readFileSync(join(root, file), 'utf8')));
}

/** Where an import leads: a path inside `src`, or the name of a package. */
export function resolveImport(from: string, specifier: string): { inside: string } | { package: string } {
  if (specifier.startsWith('#')) return { inside: join('src', specifier.slice(1)) };
  if (specifier.startsWith('.')) return { inside: normalize(join(dirname(from), specifier)) };
  const parts = specifier.split('/');
  return { package: specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier) };
}
