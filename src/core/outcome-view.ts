import type { Condition } from './condition.ts';
import { countDeadline, type Deadline } from './deadline.ts';
import { interviewPlaces, leafTexts, placeOf } from './guide-texts.ts';
import type { Holidays } from './holidays.ts';
import { type Answers, holds } from './interview-engine.ts';
import { type Interview, type InterviewText, type Outcome, UNKNOWN } from './interview.ts';
import type { TermOfLaw } from './term-of-law.ts';
import { workCalendar } from './work-calendar.ts';

/** A term that an outcome tells of; without `event` the reader did not know the day. */
export interface OutcomeDeadline {
  fact: string;
  term: TermOfLaw;
  event?: string;
  deadline?: Deadline;
}

/** What one outcome says to these answers: parts whose condition does not hold are left out. */
export interface OutcomeView {
  outcome: Outcome;
  steps: NonNullable<Outcome['steps']>;
  warnings: NonNullable<Outcome['warnings']>;
  deadlines: OutcomeDeadline[];
  letters: string[];
  articles: string[];
}

export interface OutcomeContext {
  answers: Answers;
  on: string;
  /** Days off by country. */
  holidays: ReadonlyMap<string, Holidays>;
  /** Country of a fact. */
  countryOf: (fact: string) => string | undefined;
}

export function outcomeView(interview: Interview, outcome: Outcome, context: OutcomeContext): OutcomeView {
  const isTrue = (condition: Condition | undefined): boolean => holds(condition, interview, context);
  const linked = (links: Outcome['letters']): string[] =>
    (links ?? []).flatMap((link) => (typeof link === 'string' ? [link] : isTrue(link.if) ? [link.id] : []));
  const counted = (outcome.deadlines ?? []).filter((each) => isTrue(each.if));
  return {
    outcome,
    steps: (outcome.steps ?? []).filter((step) => isTrue(step.if)),
    warnings: (outcome.warnings ?? []).filter((warning) => isTrue(warning.if)),
    deadlines: counted.flatMap(({ fact, from }) => outcomeDeadline(interview, { fact, from }, context)),
    letters: linked(outcome.letters),
    articles: linked(outcome.articles),
  };
}

function outcomeDeadline(
  interview: Interview,
  { fact, from }: { fact: string; from: string },
  { answers, holidays, countryOf }: OutcomeContext,
): OutcomeDeadline[] {
  const term = interview.terms[fact];
  const event = answers[from];
  // A date that was not asked for on this way says nothing; one that is not known is told as a term without a day.
  if (!term || typeof event !== 'string') return [];
  if (event === UNKNOWN) return [{ fact, term }];
  const country = countryOf(fact) ?? interview.countries[0] ?? '';
  const calendar = workCalendar(holidays.get(country) ?? holidays.get(interview.countries[0] ?? ''));
  return [{ fact, term, event, deadline: countDeadline(term, { on: event }, calendar) }];
}

/**
 * Countries in which help is looked for, the interview's and that of the reader's answer: before the others where the
 * interview itself holds there, for then that is where the reader, or their family, is; after them as a citizen's own.
 */
export function helpCountries({ helpCountries: named, countries, helpCountryFrom }: Interview, answers: Answers): string[] {
  const own = helpCountryFrom === undefined ? undefined : answers[helpCountryFrom];
  const isCountry = typeof own === 'string' && /^[A-Z]{2}$/.test(own);
  const answered = isCountry ? [own] : [];
  const base = named ?? countries;
  return [...new Set(isCountry && countries.includes(own) ? [...answered, ...base] : [...base, ...answered])];
}

/** True when the interview's words hold every text that its structure asks for. */
export function isWhole(interview: Interview, text: InterviewText): boolean {
  const places = interviewPlaces(interview);
  const byPath = new Map(places.map((place) => [place.path, place]));
  const filled = new Set([...leafTexts(text).keys()].map((path) => placeOf(path, byPath)?.path));
  return places.every(({ path, isOptional }) => isOptional || filled.has(path));
}
