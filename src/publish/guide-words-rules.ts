import type { Sha256Text } from '#core/canonical.ts';
import { isDoubtful } from '#core/doubt.ts';
import { leafTexts, placeOf, slotsIn, type TextPlace } from '#core/guide-texts.ts';
import type { InterviewWordsFile } from '#core/interview.ts';
import { COMPLETE_LANGUAGES, type Language } from '#core/language.ts';
import type { LetterWordsFile } from '#core/letter.ts';
import { termsInWords } from '#core/number-words.ts';
import { covers, numbersIn, numbersMissing } from '#core/numbers.ts';
import { numbersOf } from '#core/provenance.ts';
import type { ContentIndex } from './content-index.ts';
import { problemAt, type Problem } from './problem.ts';
import type { Located } from './read-catalogue.ts';
import type { Guide } from './read-guides.ts';

type Words = Located<InterviewWordsFile | LetterWordsFile> & { lang: Language };
type AnyGuide = Guide<{ id: string; sourceLanguage: Language }, InterviewWordsFile | LetterWordsFile>;

/** Enough of a SHA-256 to tell the texts of one guide apart. */
const HASH_LENGTH = 8;

/** Hash of each text of a guide's words, in the order of the file. */
export async function textHashes(words: object, sha256: Sha256Text): Promise<Map<string, string>> {
  const hashes = await Promise.all(
    [...leafTexts(words)].map(async ([path, text]) => [path, (await sha256(text)).slice(0, HASH_LENGTH)] as const),
  );
  return new Map(hashes);
}

/** Paths of the texts that have changed in the source since the translation was accepted. */
export function outdatedTexts(hashes: ReadonlyMap<string, string>, accepted: readonly string[]): string[] {
  const known = new Set(accepted);
  return [...hashes].filter(([, hash]) => !known.has(hash)).map(([path]) => path);
}

/** Rules for the words of an interview or letter: complete, with the numbers of their facts, the same in every language. */
export async function checkGuideWords(
  guide: AnyGuide,
  places: readonly TextPlace[],
  index: ContentIndex,
  sha256: Sha256Text,
): Promise<Problem[]> {
  const { structure, words } = guide;
  const { id, sourceLanguage } = structure.entry;
  const source = words.find(({ lang }) => lang === sourceLanguage);
  const missing = [...new Set([sourceLanguage, ...COMPLETE_LANGUAGES])].filter((lang) => !words.some((each) => each.lang === lang));
  const hashes = source ? await textHashes(source.entry, sha256) : new Map<string, string>();
  return [
    ...missing.map((lang) =>
      problemAt('content/missing-language', [structure.file, 1], `the words in ${lang} are missing; ky, ru and en always exist (${id})`),
    ),
    ...words.flatMap((each) => checkTexts(each, places, index)),
    ...(source ? words.filter((each) => each !== source).flatMap((each) => checkTranslation(source, each, { hashes, places, id })) : []),
    ...(source?.entry.translation
      ? [wordsProblem(source, 'translation', 'content/wrong-field', 'this is the source text; take the field out')]
      : []),
  ];
}

function wordsProblem({ file, lineAt }: Words, path: string, code: Problem['code'], message: string): Problem {
  return problemAt(code, [file, lineAt(path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key)))], `${path}: ${message}`);
}

function checkTexts(words: Words, places: readonly TextPlace[], index: ContentIndex): Problem[] {
  const byPath = new Map(places.map((place) => [place.path, place]));
  const texts = leafTexts(words.entry);
  const filled = new Set([...texts.keys()].flatMap((path) => placeOf(path, byPath)?.path ?? []));
  return [
    ...places
      .filter(({ path, isOptional }) => !isOptional && !filled.has(path))
      .map(({ path }) => wordsProblem(words, path, 'content/missing-words', 'is missing; the structure has it')),
    ...[...texts].flatMap(([path, text]) => {
      const place = placeOf(path, byPath);
      if (!place)
        return [wordsProblem(words, path, 'content/words-differ', 'the structure has no such part; correct the id or take it out')];
      return place.isExample ? [] : checkNumbers(words, { path, text: withoutSlots(text) }, place, index);
    }),
  ];
}

/** A slot's name is no text: `{sum2}` says no number. */
function withoutSlots(text: string): string {
  return text.replace(/\{[a-z0-9-]+\}/g, '…');
}

function checkNumbers(words: Words, { path, text }: { path: string; text: string }, { facts }: TextPlace, index: ContentIndex): Problem[] {
  const known = facts.map((id) => index.findCited(id)).flatMap((cited) => (cited ? [numbersOf(cited)] : []));
  const unknown = [...numbersIn(text, words.lang)].filter((token) => !known.some((numbers) => covers(numbers, token)));
  return [
    ...termsInWords(text, words.lang).map((term) =>
      wordsProblem(words, path, 'content/number-in-words', `“${term}” is written in words; write the number as digits`),
    ),
    ...unknown.map((token) =>
      wordsProblem(
        words,
        path,
        'content/number-without-fact',
        `${token} stands in none of the facts named for this text (${facts.join(', ') || 'none is named'})`,
      ),
    ),
  ];
}

interface SourceSide {
  hashes: ReadonlyMap<string, string>;
  places: readonly TextPlace[];
  id: string;
}

function checkTranslation(source: Words, words: Words, { hashes, places, id }: SourceSide): Problem[] {
  const byPath = new Map(places.map((place) => [place.path, place]));
  const [theirs, ours] = [leafTexts(source.entry), leafTexts(words.entry)];
  const missing = [...theirs.keys()].filter((path) => !ours.has(path) && (placeOf(path, byPath)?.isOptional || !byPath.has(path)));
  const added = [...ours.keys()].filter((path) => !theirs.has(path));
  return [
    ...missing.map((path) => wordsProblem(words, path, 'content/words-differ', `${source.lang} has this text; translate it`)),
    ...added.map((path) =>
      wordsProblem(words, path, 'content/words-differ', `${source.lang} has no such text; take it out or write it there first`),
    ),
    ...[...ours].flatMap(([path, text]) => {
      const other = theirs.get(path);
      return other === undefined || placeOf(path, byPath)?.isExample ? [] : sameNumbersAndSlots({ source, words, path }, other, text);
    }),
    ...checkStamp(source, words, { hashes, id }),
  ];
}

function sameNumbersAndSlots(
  { source, words, path }: { source: Words; words: Words; path: string },
  other: string,
  text: string,
): Problem[] {
  const [a, b] = [numbersIn(withoutSlots(other), source.lang), numbersIn(withoutSlots(text), words.lang)];
  const differing = [...numbersMissing(a, b), ...numbersMissing(b, a)];
  const [theirs, ours] = [slotsIn(other).toSorted().join(), slotsIn(text).toSorted().join()];
  return [
    ...(differing.length > 0
      ? [wordsProblem(words, path, 'content/numbers-differ', `${differing.join(', ')} is not in both this text and the ${source.lang} one`)]
      : []),
    ...(theirs === ours
      ? []
      : [wordsProblem(words, path, 'content/wrong-slot', `the slots are {${ours}}; in ${source.lang} they are {${theirs}}`)]),
  ];
}

function checkStamp(source: Words, words: Words, { hashes, id }: Pick<SourceSide, 'hashes' | 'id'>): Problem[] {
  const { translation } = words.entry;
  const accept = `npm run check -- --accept ${id} ${words.lang}`;
  if (!translation || translation.hashes.length === 0)
    return [
      wordsProblem(
        words,
        'translation',
        'content/translation-unstamped',
        `it is not recorded which text this was translated from; run ${accept}`,
      ),
    ];
  if (translation.from !== source.lang)
    return [
      wordsProblem(words, 'translation', 'content/wrong-field', `from is ${translation.from} but the source language is ${source.lang}`),
    ];
  const outdated = outdatedTexts(hashes, translation.hashes);
  if (outdated.length === 0) return [];
  return [
    wordsProblem(
      words,
      'translation',
      'content/translation-outdated',
      `the ${source.lang} words have changed (${outdated.join(', ')}); translate them again and run ${accept}`,
    ),
  ];
}

/** Facts that are named: they exist, are not out of date, bring their updates along, and doubt is told in a warning. */
export function checkGuideFacts(
  { facts, warned, at, what }: { facts: readonly string[]; warned: readonly string[]; at: [file: string, line: number]; what: string },
  index: ContentIndex,
): Problem[] {
  return facts.flatMap((id): Problem[] => {
    const fact = index.findCited(id);
    if (fact?.kind !== 'fact') return [problemAt('content/unknown-id', at, `${what}: there is no fact “${id}”; correct the id`)];
    const newer = (fact.updatedBy ?? []).filter((update) => !facts.includes(update));
    return [
      ...(fact.supersededBy
        ? [problemAt('content/superseded-fact', at, `${what}: ${id} is out of date; rest on ${fact.supersededBy}`)]
        : []),
      ...newer.map((update) =>
        problemAt('content/update-not-cited', at, `${what}: ${id} is changed by ${update}; read it and name it too`),
      ),
      ...(isDoubtful(fact) && !warned.includes(id)
        ? [problemAt('content/doubt-not-told', at, `${what}: ${id} is doubtful; add a warning that says so and names it`)]
        : []),
    ];
  });
}
