import {
  type InterviewCase,
  interviewCasesSchema,
  type InterviewFile,
  interviewFileSchema,
  type InterviewWordsFile,
  interviewWordsFileSchema,
} from '#core/interview.ts';
import { isLanguage, type Language } from '#core/language.ts';
import { type LetterFile, letterFileSchema, type LetterWordsFile, letterWordsFileSchema } from '#core/letter.ts';
import type { ContentFiles } from './content-files.ts';
import { problemAt, type Problem } from './problem.ts';
import type { Located } from './read-catalogue.ts';
import { parseShape, type Schema } from './shape-problems.ts';
import { parseYaml } from './yaml-file.ts';

/** An interview or letter: its structure, and its words in each language. */
export interface Guide<Structure, Words> {
  structure: Located<Structure>;
  words: (Located<Words> & { lang: Language })[];
}

export type InterviewFolder = Guide<InterviewFile, InterviewWordsFile> & { cases: Located<InterviewCase[]> | undefined };
export type LetterFolder = Guide<LetterFile, LetterWordsFile>;

export interface Guides {
  interviews: InterviewFolder[];
  letters: LetterFolder[];
  problems: Problem[];
}

const INTERVIEW = /^[^/]+\/interviews\/([^/.]+)(?:\.([a-z]+))?\.yaml$/;
const LETTER = /^[^/]+\/letters\/([^/]+)\/([^/]+)\.yaml$/;

export function isGuideFile(file: string): boolean {
  return /^[^/]+\/(interviews|letters)\//.test(file);
}

/** Reads `content/interviews/` and `content/letters/`. What has a wrong structure is left out. */
export function readGuides(files: ContentFiles): Guides {
  const reader = new GuideReader();
  for (const [file, text] of files) reader.read(file, text);
  return reader.finish();
}

type Part = 'structure' | 'cases' | Language;
/** By id; a part that is there and could not be read is undefined. */
type Parts = Map<string, Partial<Record<Part, Located<unknown> | undefined>>>;

/** Sorts files by what they belong to; collects every problem rather than stopping at the first. */
class GuideReader {
  readonly #problems: Problem[] = [];
  readonly #interviews: Parts = new Map();
  readonly #letters: Parts = new Map();

  read(file: string, text: string): void {
    const [, interview, ending = 'structure'] = INTERVIEW.exec(file) ?? [];
    const [, letter, name = ''] = LETTER.exec(file) ?? [];
    if (interview && (ending === 'structure' || ending === 'cases' || isLanguage(ending))) {
      this.#put(
        this.#interviews,
        { id: interview, part: ending },
        this.#parse(interviewSchemaOf(ending), { file, text, id: interview, kind: 'interview' }),
      );
    } else if (letter && (name === 'meta' || isLanguage(name))) {
      const part = name === 'meta' ? 'structure' : name;
      const schema = name === 'meta' ? letterFileSchema : letterWordsFileSchema;
      this.#put(
        this.#letters,
        { id: letter, part },
        this.#parse(schema, { file, text, id: letter, kind: 'letter', isStructure: name === 'meta' }),
      );
    } else {
      this.#problems.push(
        problemAt(
          'content/unknown-file',
          [file, 1],
          'nobody reads this file; docs/for-editors.md names the files of an interview and of a letter',
        ),
      );
    }
  }

  finish(): Guides {
    const interviews = this.#guides<InterviewFile, InterviewWordsFile>(this.#interviews);
    return {
      interviews: interviews.map((guide) => ({
        ...guide,
        cases: this.#interviews.get(guide.structure.entry.id)?.cases as Located<InterviewCase[]> | undefined,
      })),
      letters: this.#guides<LetterFile, LetterWordsFile>(this.#letters),
      problems: this.#problems,
    };
  }

  #parse(
    schema: Schema<unknown>,
    { file, text, id, kind, isStructure = !/\.(?!yaml)[a-z]+\.yaml$/.test(file) }: ParseInput,
  ): Located<unknown> | undefined {
    const yaml = parseYaml(text, file);
    this.#problems.push(...yaml.problems);
    if (yaml.problems.length > 0) return undefined;
    const written = isStructure ? { ...(yaml.value as object), kind } : yaml.value;
    const shape = parseShape(schema, written, { file, lineAt: yaml.lineAt, base: [] });
    this.#problems.push(...shape.problems);
    if (shape.value === undefined) return undefined;
    const own = isStructure ? (shape.value as { id: string }).id : id;
    if (own !== id)
      this.#problems.push(
        problemAt('content/wrong-field', [file, yaml.lineAt(['id'])], `id: “${own}” and the name “${id}” must be the same`),
      );
    return { entry: shape.value, file, lineAt: yaml.lineAt };
  }

  #put(into: Parts, { id, part }: { id: string; part: Part }, located: Located<unknown> | undefined): void {
    const guide = into.get(id) ?? {};
    into.set(id, guide);
    guide[part] = located;
  }

  #guides<S, W>(from: Parts): Guide<S, W>[] {
    return [...from].flatMap(([id, { structure, cases, ...languages }]) => {
      const words = Object.entries(languages).flatMap(([lang, located]) =>
        located ? [{ ...(located as Located<W>), lang: lang as Language }] : [],
      );
      if (structure) return [{ structure: structure as Located<S>, words }];
      // A structure that is there and cannot be read has been told of already.
      const isMissing = !Object.hasOwn(from.get(id) ?? {}, 'structure');
      const file = words[0]?.file ?? cases?.file;
      if (isMissing && file)
        this.#problems.push(problemAt('content/wrong-field', [file, 1], `“${id}” has no structure; its file is missing`));
      return [];
    });
  }
}

interface ParseInput {
  file: string;
  text: string;
  id: string;
  kind: string;
  isStructure?: boolean;
}

function interviewSchemaOf(part: Part): Schema<unknown> {
  if (part === 'structure') return interviewFileSchema;
  return part === 'cases' ? interviewCasesSchema : interviewWordsFileSchema;
}
