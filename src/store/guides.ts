import { helpersFor, type NumberedSource, numberEntries } from '#core/article-page.ts';
import type { Fact } from '#core/fact.ts';
import type { Holidays } from '#core/holidays.ts';
import type { Interview, InterviewText } from '#core/interview.ts';
import { type Language, languageChain } from '#core/language.ts';
import type { Letter, LetterText } from '#core/letter.ts';
import type { Organisation } from '#core/organisation.ts';
import type { Topic } from '#core/vocabulary.ts';
import type { TirekDatabase } from './database.ts';
import { knownValues } from './entry-row.ts';
import { type ShownFact } from './facts.ts';
import { withWords } from './overlay.ts';

/** What a list shows of an interview or a letter. `lang` is the language of its title: not always the reader's. */
export interface GuideListing {
  id: string;
  title: string;
  summary: string;
  lang: Language;
  topic: Topic;
  countries: string[];
  stages: readonly string[];
}

/** A page to read or a letter to write that a guide leads to, as far as it is on this phone. */
interface GuideLink {
  id: string;
  title: string;
  summary: string;
  lang: Language;
}

/** All that one interview shows, put together. */
export interface InterviewPage {
  interview: Interview;
  text: InterviewText;
  asked: Language;
  facts: ReadonlyMap<string, ShownFact>;
  sources: NumberedSource[];
  organisations: Organisation[];
  /** Letters and articles by id. */
  links: ReadonlyMap<string, GuideLink>;
  /** Days off by country. */
  holidays: ReadonlyMap<string, Holidays>;
}

/** All that one letter shows, with its words in every language that is on this phone. */
export interface LetterPage {
  letter: Letter;
  /** In the reader's language or the next of the chain. */
  text: LetterText;
  texts: ReadonlyMap<Language, LetterText>;
  asked: Language;
  sources: NumberedSource[];
  helpers: Organisation[];
}

type Kind = 'interview' | 'letter';

/** Interviews or letters on this phone, or those that rest on any of these facts, in the order of the reader's alphabet. */
export async function listGuides(db: TirekDatabase, kind: Kind, lang: Language, cites?: ReadonlySet<string>): Promise<GuideListing[]> {
  return db.transaction('r', db.entries, async () => {
    const rows = await db.entries.where('[kind+lang]').equals([kind, '']).toArray();
    const all = knownValues<Interview | Letter>(rows);
    const guides = cites ? all.filter((guide) => guide.cites.some((id) => cites.has(id))) : all;
    const texts = await firstTexts(
      db,
      guides.map(({ id }) => id),
      lang,
    );
    const listings = guides.flatMap(({ id, topic, countries, stages }) => {
      const text = texts.get(id);
      return text ? [{ ...text, topic, countries, stages }] : [];
    });
    const { compare } = new Intl.Collator(lang);
    return listings.toSorted((a, b) => compare(a.title, b.title) || (a.id < b.id ? -1 : 1));
  });
}

async function firstTexts(db: TirekDatabase, ids: readonly string[], lang: Language): Promise<Map<string, GuideLink>> {
  const texts = new Map<string, GuideLink>();
  for (const next of languageChain(lang)) {
    const missing = ids.filter((id) => !texts.has(id));
    if (missing.length === 0) break;
    const rows = await db.entries.bulkGet(missing.map((id): [string, string] => [id, next]));
    for (const { id, title, summary } of knownValues<InterviewText>(rows)) texts.set(id, { id, title, summary, lang: next });
  }
  return texts;
}

/** Undefined when the interview is not on this phone in any language. */
export async function readInterview(db: TirekDatabase, id: string, asked: Language): Promise<InterviewPage | undefined> {
  return db.transaction('r', db.entries, async () => {
    const [interview] = knownValues<Interview>([await db.entries.get([id, ''])]).filter(({ kind }) => kind === 'interview');
    const [text] = await textsOf<InterviewText>(db, id, asked);
    if (!interview || !text) return undefined;
    const cited = await readFacts(db, interview.cites, asked);
    const countries = [...(interview.helpCountries ?? interview.countries), ...answerCountries(interview)];
    const organisations = await readOrganisations(db, countries, asked);
    const linked = interview.outcomes.flatMap(({ letters = [], articles = [] }) => [...letters, ...articles]);
    const ids = linked.map((link) => (typeof link === 'string' ? link : link.id));
    return {
      interview,
      text,
      asked,
      facts: new Map(cited.map((fact) => [fact.id, fact])),
      sources: numberEntries(interview.cites, cited),
      organisations,
      links: await firstTexts(db, [...new Set(ids)], asked),
      holidays: await readHolidays(db),
    };
  });
}

/** Countries that a question which decides on helpers can be answered with. */
function answerCountries({ helpCountryFrom, questions }: Interview): string[] {
  return questions.find(({ id }) => id === helpCountryFrom)?.answers?.filter((answer) => answer !== 'other') ?? [];
}

/** Undefined when the letter is not on this phone in any language. */
export async function readLetter(db: TirekDatabase, id: string, asked: Language): Promise<LetterPage | undefined> {
  return db.transaction('r', db.entries, async () => {
    const [letter] = knownValues<Letter>([await db.entries.get([id, ''])]).filter(({ kind }) => kind === 'letter');
    const texts = await textsOf<LetterText>(db, id, asked);
    const [text] = texts;
    if (!letter || !text) return undefined;
    const cited = await readFacts(db, letter.cites, asked);
    const organisations = await readOrganisations(db, letter.helpCountries ?? letter.countries, asked);
    return {
      letter,
      text,
      texts: new Map(texts.map((each) => [each.lang, each])),
      asked,
      sources: numberEntries(letter.cites, cited),
      helpers: helpersFor(letter, organisations),
    };
  });
}

/** The texts of an entry that are on this phone, in the order of the reader's chain. */
async function textsOf<T extends InterviewText | LetterText>(db: TirekDatabase, id: string, asked: Language): Promise<T[]> {
  const rows = await db.entries.bulkGet(languageChain(asked).map((lang): [string, string] => [id, lang]));
  return knownValues<T>(rows);
}

async function readFacts(db: TirekDatabase, ids: readonly string[], lang: Language): Promise<ShownFact[]> {
  const rows = await db.entries.bulkGet(ids.map((id): [string, string] => [id, '']));
  return withWords(
    db,
    knownValues<Fact>(rows).filter(({ kind }) => kind === 'fact'),
    lang,
  );
}

async function readOrganisations(db: TirekDatabase, countries: readonly string[], lang: Language): Promise<Organisation[]> {
  const keys = [...new Set(countries)].map((country) => ['organisation', country]);
  const rows = await db.entries.where('[kind+country]').anyOf(keys).toArray();
  return withWords(db, knownValues<Organisation>(rows), lang);
}

/** Days off of every country whose list is on this phone. */
export async function readHolidays(db: TirekDatabase): Promise<Map<string, Holidays>> {
  const rows = await db.entries.where('[kind+lang]').equals(['holidays', '']).toArray();
  return new Map(knownValues<Holidays>(rows).map((each) => [each.country, each]));
}

/** Facts with a term that somebody can count, in force or at least not replaced. */
export async function listTerms(db: TirekDatabase, lang: Language): Promise<ShownFact[]> {
  const rows = await db.entries.where('[kind+lang]').equals(['fact', '']).toArray();
  const facts = knownValues<Fact>(rows).filter(({ deadline, supersededBy }) => deadline && supersededBy === undefined);
  return withWords(db, facts, lang);
}
