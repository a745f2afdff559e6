import { type ArticleMeta, articleHeadSchema, articleMetaSchema } from '#core/article.ts';
import type { Block } from '#core/blocks.ts';
import type { TextSource } from '#core/provenance.ts';
import { isLanguage } from '#core/language.ts';
import type { ContentFiles } from './content-files.ts';
import { parseMarkdown } from './markdown-blocks.ts';
import { problemAt, type Problem } from './problem.ts';
import type { Located } from './read-catalogue.ts';
import { parseShape } from './shape-problems.ts';
import { type LineAt, parseYaml } from './yaml-file.ts';

/** One language of an article with the places of its parts. */
export interface ArticleFile extends TextSource {
  file: string;
  lines: ReadonlyMap<Block, number>;
  headLineAt: LineAt;
}

export interface ArticleFolder {
  meta: Located<ArticleMeta>;
  texts: ArticleFile[];
}

const REQUIRED_SECTIONS = ['short', 'rule', 'steps'] as const;

export function isArticleFile(file: string): boolean {
  return /^[^/]+\/articles\//.test(file);
}

/** Reads `content/articles/<id>/meta.yaml` and `<lang>.md`. An article whose meta.yaml is wrong is left out. */
export function readArticles(files: ContentFiles): { articles: ArticleFolder[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const metas = new Map<string, Located<ArticleMeta>>();
  const texts: ArticleFile[] = [];
  for (const [file, text] of files) {
    const [, folder = '', name = ''] = /^[^/]+\/articles\/([^/]+)\/([^/]+)$/.exec(file) ?? [];
    const lang = name.replace(/\.md$/, '');
    if (name === 'meta.yaml') {
      const meta = readMeta(file, text, folder);
      problems.push(...meta.problems);
      if (meta.located) metas.set(folder, meta.located);
    } else if (name.endsWith('.md') && isLanguage(lang)) {
      const read = readText(file, text);
      problems.push(...read.problems);
      if (read.text) texts.push({ ...read.text, lang });
    } else
      problems.push(
        problemAt('content/unknown-file', [file, 1], 'an article has meta.yaml and one <lang>.md for each language; this is neither'),
      );
  }
  const folders = new Set([...files.keys()].map((file) => file.replace(/\/[^/]+$/, '')));
  const orphans = [...folders].filter((folder) => !files.has(`${folder}/meta.yaml`));
  problems.push(
    ...orphans.map((folder) => problemAt('content/wrong-field', [`${folder}/meta.yaml`, 1], 'the file is missing; every article has one')),
  );
  const articles = [...metas].map(([folder, meta]) => ({ meta, texts: texts.filter(({ file }) => file.includes(`/articles/${folder}/`)) }));
  return { articles, problems };
}

function readMeta(file: string, text: string, folder: string): { located?: Located<ArticleMeta>; problems: Problem[] } {
  const { value: written, lineAt, problems } = parseYaml(text, file);
  if (problems.length > 0) return { problems };
  const shape = parseShape(articleMetaSchema, { ...(written as object), kind: 'article' }, { file, lineAt, base: [] });
  if (!shape.value) return { problems: shape.problems };
  const isNamed = shape.value.id === folder;
  const misnamed = problemAt(
    'content/wrong-field',
    [file, lineAt(['id'])],
    `id: “${shape.value.id}” and the folder “${folder}” must be the same`,
  );
  return { located: { entry: shape.value, file, lineAt }, problems: isNamed ? [] : [misnamed] };
}

/** The two parts of a Markdown file: YAML between `---` lines, and the body with the line it begins at. */
export function splitFrontMatter(text: string): { yaml: string; body: string; bodyLine: number } | undefined {
  const match = /^---\r?\n([\s\S]*?\r?\n)---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return undefined;
  return { yaml: match[1] ?? '', body: text.slice(match[0].length), bodyLine: match[0].split('\n').length };
}

function readText(file: string, text: string): { text?: Omit<ArticleFile, 'lang'>; problems: Problem[] } {
  const parts = splitFrontMatter(text);
  if (!parts)
    return { problems: [problemAt('content/bad-yaml', [file, 1], 'the file begins with --- , title and summary, and another --- line')] };
  const yaml = parseYaml(parts.yaml, file, 2);
  const head = yaml.problems.length > 0 ? undefined : parseShape(articleHeadSchema, yaml.value, { file, lineAt: yaml.lineAt, base: [] });
  const body = parseMarkdown(parts.body, file, parts.bodyLine);
  const problems = [...yaml.problems, ...(head?.problems ?? []), ...body.problems, ...missingSections(file, body.sections)];
  if (!head?.value) return { problems };
  return { text: { file, head: head.value, sections: body.sections, lines: body.lines, headLineAt: yaml.lineAt }, problems };
}

function missingSections(file: string, sections: TextSource['sections']): Problem[] {
  const filled = new Set(sections.filter((section) => section.blocks.length > 0).map((section) => section.id));
  const missing = REQUIRED_SECTIONS.filter((name) => !filled.has(name));
  const empty = sections.filter((section) => section.blocks.length === 0 && !missing.some((name) => name === section.id));
  return [
    ...missing.map((name) => problemAt('content/bad-markdown', [file, 1], `section “${name}” is missing or empty; every article has it`)),
    ...empty.map(({ id }) => problemAt('content/bad-markdown', [file, 1], `section “${id}” is empty; take out its heading`)),
  ];
}
