import type { Kind, NeutralByKind, Overlay } from '#core/entry.ts';
import { NEUTRAL_SCHEMAS, overlaySchema } from '#core/parse-entry.ts';
import { LANGUAGES } from '#core/language.ts';
import type { ContentFiles } from './content-files.ts';
import { problemAt, type Problem } from './problem.ts';
import { parseShape, type Schema } from './shape-problems.ts';
import { type LineAt, parseYaml, type YamlFile } from './yaml-file.ts';

type CatalogueKind = Exclude<Kind, 'article' | 'interview' | 'letter'>;
export type CatalogueEntry = NeutralByKind[CatalogueKind];

/** An entry and where it was read. `lineAt` takes a field path inside the entry. */
export interface Located<T> {
  entry: T;
  file: string;
  lineAt: LineAt;
}

export interface Catalogue {
  entries: Located<CatalogueEntry>[];
  overlays: Located<Overlay>[];
  problems: Problem[];
}

/** The folder says the kind (docs/for-editors.md, "The files"). */
const PLACES: [RegExp, CatalogueKind][] = [
  [/^facts\/[^/]+$/, 'fact'],
  [/^organisations\/[^/]+$/, 'organisation'],
  [/^laws\/[^/]+$/, 'law'],
  [/^timeline$/, 'milestone'],
  [/^practices$/, 'practice'],
  [/^series\/[^/]+$/, 'series'],
  [/^library\/stages$/, 'stage'],
  [/^library\/events$/, 'event'],
  [/^library\/publications$/, 'publication'],
  [/^glossary$/, 'term'],
  [/^towns$/, 'town'],
  [/^cards$/, 'card'],
  [/^holidays\/[^/]+$/, 'holidays'],
];
const NAME = new RegExp(`^[^/]+/(.+?)(?:\\.(${LANGUAGES.join('|')}))?\\.yaml$`);

/** Reads all files that are not articles: entries, and words of entries in other languages. */
export function readCatalogue(files: ContentFiles): Catalogue {
  const catalogue: Catalogue = { entries: [], overlays: [], problems: [] };
  for (const [file, text] of files) {
    const [, place = '', lang] = NAME.exec(file) ?? [];
    const kind = PLACES.find(([pattern]) => pattern.test(place))?.[1];
    if (!kind) {
      catalogue.problems.push(
        problemAt('content/unknown-file', [file, 1], 'nobody reads this file; docs/for-editors.md lists where each kind is kept'),
      );
      continue;
    }
    readFile(parseYaml(text, file), { kind, lang }, catalogue);
  }
  return catalogue;
}

function readFile(yaml: YamlFile, { kind, lang }: { kind: CatalogueKind; lang: string | undefined }, catalogue: Catalogue): void {
  catalogue.problems.push(...yaml.problems);
  const isList = Array.isArray(yaml.value);
  const items: unknown[] = isList ? (yaml.value as unknown[]) : yaml.value === undefined || yaml.value === null ? [] : [yaml.value];
  items.forEach((item, index) => {
    const base = isList ? [index] : [];
    const lineAt: LineAt = (path) => yaml.lineAt([...base, ...path]);
    const origin = { file: yaml.file, lineAt: yaml.lineAt, base };
    const put = <T>(schema: Schema<T>, extra: object, into: Located<T>[]): void => {
      const { value, problems } = parseShape(schema, withFields(item, extra), origin);
      catalogue.problems.push(...problems);
      if (value !== undefined) into.push({ entry: value, file: yaml.file, lineAt });
    };
    if (lang) put(overlaySchema, { kind, lang }, catalogue.overlays);
    else put<CatalogueEntry>(NEUTRAL_SCHEMAS[kind] as Schema<CatalogueEntry>, { kind }, catalogue.entries);
  });
}

function withFields(item: unknown, extra: object): unknown {
  return item !== null && typeof item === 'object' && !Array.isArray(item) ? { ...item, ...extra } : item;
}
