import { isMap, isNode, type Node, parseDocument } from 'yaml';
import { sourceHashes } from '#core/translation.ts';
import { sha256Text } from './check.ts';
import type { ContentFiles } from './content-files.ts';
import { textHashes } from './guide-words-rules.ts';
import { splitFrontMatter } from './read-articles.ts';
import { parseContent } from './read-content.ts';
import type { InterviewFolder, LetterFolder } from './read-guides.ts';

/** A translation's file with the hashes of its source as it is now; all other bytes as they were. Throws in plain words. */
export async function acceptTranslation(files: ContentFiles, id: string, lang: string): Promise<{ file: string; text: string }> {
  const content = parseContent(files);
  const guide = [...content.interviews, ...content.letters].find(({ structure }) => structure.entry.id === id);
  if (guide) return acceptWords(files, guide, lang);
  const article = content.articles.find(({ meta }) => meta.entry.id === id);
  if (!article) throw new Error(`there is no article, interview or letter “${id}”, or its structure has a mistake; run npm run check`);
  const { file: metaFile, entry: meta } = article.meta;
  const source = article.texts.find((text) => text.lang === meta.sourceLanguage);
  if (!source) throw new Error(`${meta.sourceLanguage}.md, the source text of “${id}”, is missing or has a mistake; run npm run check`);
  if (lang === meta.sourceLanguage) throw new Error(`${lang}.md is the source text of “${id}”; only a translation is accepted`);
  const file = metaFile.replace('meta.yaml', `${lang}.md`);
  const text = files.get(file);
  if (text === undefined) throw new Error(`there is no ${file}`);
  return { file, text: stampHashes(text, meta.sourceLanguage, await sourceHashes(source, sha256Text)) };
}

async function acceptWords(
  files: ContentFiles,
  { structure, words }: InterviewFolder | LetterFolder,
  lang: string,
): Promise<{ file: string; text: string }> {
  const { sourceLanguage, id } = structure.entry;
  const [source, own] = [sourceLanguage, lang].map((wanted) => words.find((each) => each.lang === wanted));
  if (!source)
    throw new Error(`the words of “${id}” in ${sourceLanguage}, the source language, are missing or have a mistake; run npm run check`);
  if (!own || own === source) throw new Error(`“${id}” has no words in ${lang} that are a translation`);
  const hashes = [...(await textHashes(source.entry, sha256Text)).values()];
  const text = files.get(own.file) ?? '';
  const { at, end, words: stamp } = planStamp(text, sourceLanguage, listOf(hashes));
  return { file: own.file, text: text.slice(0, at) + stamp + text.slice(end) };
}

/** Writes the hashes into the front matter: over the old list, into a `translation` without one, or with a new `translation`. */
export function stampHashes(text: string, from: string, hashes: readonly string[]): string {
  const parts = splitFrontMatter(text);
  if (!parts) throw new Error('the file does not begin with front matter between --- lines');
  const start = text.indexOf('\n') + 1;
  const { at, end, words } = planStamp(parts.yaml, from, listOf(hashes));
  return text.slice(0, start + at) + words + text.slice(start + end);
}

function listOf(hashes: readonly string[]): string {
  // YAML reads 123456789012 and 12e3456789 as numbers.
  return `[${hashes.map((hash) => (/^[\de]+$/.test(hash) ? `'${hash}'` : hash)).join(', ')}]`;
}

/** Which characters of the front matter give way to which words. */
function planStamp(yaml: string, from: string, list: string): { at: number; end: number; words: string } {
  const root = parseDocument(yaml).contents;
  const translation = isMap(root) ? root.get('translation', true) : undefined;
  if (!isMap(translation))
    return { at: yaml.length, end: yaml.length, words: `translation: {from: ${from}, by: machine, hashes: ${list}}\n` };
  const old = translation.get('hashes', true);
  if (isNode(old)) return { ...spanOf(old, yaml), words: list };
  const { at, end } = spanOf(translation, yaml);
  if (translation.flow) return { at: end - 1, end: end - 1, words: `, hashes: ${list}` };
  const indent = ' '.repeat(at - yaml.lastIndexOf('\n', at) - 1);
  return { at: end, end, words: `\n${indent}hashes: ${list}` };
}

/** A node's characters; YAML counts the line break after a block as part of it. */
function spanOf(node: Node, yaml: string): { at: number; end: number } {
  const [at, end] = node.range ?? [0, 0];
  return { at, end: at + yaml.slice(at, end).trimEnd().length };
}
