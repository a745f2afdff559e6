import { interviewFacts, letterFacts } from '#core/guide-texts.ts';
import type { Interview, InterviewText } from '#core/interview.ts';
import { LANGUAGES } from '#core/language.ts';
import type { Letter, LetterText } from '#core/letter.ts';
import { sha256Text } from './check.ts';
import type { ContentIndex } from './content-index.ts';
import { outdatedTexts, textHashes } from './guide-words-rules.ts';
import { termsOf } from './interview-rules.ts';
import type { InterviewFolder, LetterFolder } from './read-guides.ts';

/** The language-neutral part of an interview, with the terms of law that it counts with. */
export function assembleInterview({ structure, words }: InterviewFolder, index: ContentIndex): Interview {
  const languages = LANGUAGES.filter((lang) => words.some((each) => each.lang === lang));
  return { ...structure.entry, cites: interviewFacts(structure.entry), terms: termsOf(structure.entry, index), languages };
}

export function assembleLetter({ structure, words }: LetterFolder): Letter {
  const languages = LANGUAGES.filter((lang) => words.some((each) => each.lang === lang));
  return { ...structure.entry, cites: letterFacts(structure.entry), languages };
}

export async function assembleInterviewTexts(folder: InterviewFolder): Promise<InterviewText[]> {
  const { structure, words } = folder;
  const hashes = await sourceHashes(folder);
  return words.map(({ entry: { translation, ...text }, lang }) => ({
    ...text,
    id: structure.entry.id,
    kind: 'interview',
    lang,
    madeBy: translation?.by ?? 'source',
    outdated: outdatedIn(translation, hashes),
  }));
}

export async function assembleLetterTexts(folder: LetterFolder): Promise<LetterText[]> {
  const { structure, words } = folder;
  const hashes = await sourceHashes(folder);
  return words.map(({ entry: { translation, ...text }, lang }) => ({
    ...text,
    id: structure.entry.id,
    kind: 'letter',
    lang,
    madeBy: translation?.by ?? 'source',
    outdated: outdatedIn(translation, hashes),
  }));
}

async function sourceHashes({ structure, words }: InterviewFolder | LetterFolder): Promise<Map<string, string>> {
  const source = words.find(({ lang }) => lang === structure.entry.sourceLanguage);
  return source ? textHashes(source.entry, sha256Text) : new Map();
}

function outdatedIn(translation: { hashes: string[] } | undefined, hashes: ReadonlyMap<string, string>): string[] | undefined {
  const outdated = translation ? outdatedTexts(hashes, translation.hashes) : [];
  return outdated.length > 0 ? outdated : undefined;
}
