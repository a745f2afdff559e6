import { isMap, isScalar, parseDocument } from 'yaml';
import { sourceHashes } from '#core/translation.ts';
import { sha256Text } from './check.ts';
import type { ContentFiles } from './content-files.ts';
import { splitFrontMatter } from './read-articles.ts';
import { parseContent } from './read-content.ts';

/** A translation's file with the hashes of its source as it is now; all other bytes as they were. Throws in plain words. */
export async function acceptTranslation(files: ContentFiles, id: string, lang: string): Promise<{ file: string; text: string }> {
  const article = parseContent(files).articles.find(({ meta }) => meta.entry.id === id);
  if (!article) throw new Error(`there is no article “${id}”, or its meta.yaml has a mistake; run npm run check`);
  const { file: metaFile, entry: meta } = article.meta;
  const source = article.texts.find((text) => text.lang === meta.sourceLanguage);
  if (!source) throw new Error(`${meta.sourceLanguage}.md, the source text of “${id}”, is missing or has a mistake; run npm run check`);
  if (lang === meta.sourceLanguage) throw new Error(`${lang}.md is the source text of “${id}”; only a translation is accepted`);
  const file = metaFile.replace('meta.yaml', `${lang}.md`);
  const text = files.get(file);
  if (text === undefined) throw new Error(`there is no ${file}`);
  return { file, text: stampHashes(text, meta.sourceLanguage, await sourceHashes(source, sha256Text)) };
}

/** Writes the hashes into the front matter: over the old list, into a `translation` without one, or with a new `translation`. */
export function stampHashes(text: string, from: string, hashes: readonly string[]): string {
  const parts = splitFrontMatter(text);
  if (!parts) throw new Error('the file does not begin with front matter between --- lines');
  const start = text.indexOf('\n') + 1;
  // YAML reads 123456789012 and 12e3456789 as numbers.
  const list = `[${hashes.map((hash) => (/^[\de]+$/.test(hash) ? `'${hash}'` : hash)).join(', ')}]`;
  const splice = (at: number, end: number, words: string): string => text.slice(0, start + at) + words + text.slice(start + end);
  const root = parseDocument(parts.yaml).contents;
  const translation = isMap(root) ? root.get('translation', true) : undefined;
  if (!isMap(translation))
    return splice(parts.yaml.length, parts.yaml.length, `translation: {from: ${from}, by: machine, hashes: ${list}}\n`);
  const [, end = 0] = translation.range ?? [];
  const old = translation.items.find((item) => isScalar(item.key) && item.key.value === 'hashes')?.value;
  const range = typeof old === 'object' && old !== null && 'range' in old ? (old.range as [number, number] | undefined) : undefined;
  if (range) return splice(range[0], range[1], list);
  if (translation.flow) return splice(end - 1, end - 1, `, hashes: ${list}`);
  return splice(end, end, `\n  hashes: ${list}`);
}
