import { languageBit, type PageGroups } from './group-pages.ts';
import type { ReadQuery } from './read-query.ts';
import { type Answered, scoreExpansions, scoreKey, type SearchSegment } from './score-pages.ts';
import type { SearchIndex } from './search-index.ts';
import type { ConceptSpan } from './thesaurus.ts';

/** What the lesser of two ways to find the same thing adds to the greater. */
const BOTH_WAYS = 0.35;
/** What a word counts in a language that does not have it: its pages cannot answer it, and must not pay for it in full. */
const UNKNOWN = 0.3;
/** A country counts as much as a word of the same rarity: it says where. */
const PLACE = 1;

/**
 * BM25 summed over what is asked, less for an entry that answers only a part of it. Each thing asked counts where the
 * entry answers it best, in whichever of its languages: people mix them in one question.
 */
export function rankEntries({ segments, groups }: SearchIndex, query: ReadQuery): Float32Array {
  const spans = spansOf(query).map((span) => readSpan(segments, query, span));
  const sums: EntrySums = { scores: new Float32Array(groups.count), cover: new Float32Array(groups.count) };
  const best: EntrySums = { scores: new Float32Array(groups.count), cover: new Float32Array(groups.count) };
  for (const span of spans) addSpan(sums, best, groups, span);
  return sums.scores.map((score, entry) => {
    if (score === 0) return 0;
    const languages = groups.languages[entry] ?? 0;
    let asked = 0;
    for (const { mass, known } of spans) asked += known & languages ? mass : UNKNOWN * mass;
    return score * Math.sqrt((sums.cover[entry] ?? 0) / (asked || 1));
  });
}

/** A span of words that is asked for as one: a concept, or a single word. */
function spansOf({ words, concepts }: ReadQuery): ConceptSpan[] {
  const spans: ConceptSpan[] = [];
  for (let at = 0; at < words.length;) {
    const span = concepts.find(({ from }) => from === at) ?? { from: at, to: at + 1, concepts: [] };
    spans.push(span);
    at = span.to;
  }
  return spans;
}

/** A span with the answers to it: by its words, and by what they name. */
interface AnsweredSpan {
  words: readonly Answered[];
  named: readonly Answered[];
  /** What it counts in the query: the rarity of its words where they are known. */
  mass: number;
  /** Languages that have it: bits of `languageBit`. */
  known: number;
}

function readSpan(segments: readonly SearchSegment[], { expansions }: ReadQuery, { from, to, concepts }: ConceptSpan): AnsweredSpan {
  const words = expansions.slice(from, to).map((expansion) => scoreExpansions(segments, expansion));
  const named = concepts.map((concept) => scoreKey(segments, concept)).filter(({ pages }) => pages.some((count) => count > 0));
  const masses = segments.map((_, at) => words.reduce((sum, word) => sum + (word.pages[at] ? (word.rarity[at] ?? 0) : 0), 0));
  const known = segments.map(({ lang }, at) => ([...words, ...named].some(({ pages }) => pages[at]) ? languageBit(lang) : 0));
  const isPlace = concepts.length > 0 && concepts.every((concept) => concept.startsWith('@'));
  return {
    words,
    named,
    mass: Math.max(UNKNOWN * words.length, ...masses) * (isPlace ? PLACE : 1),
    known: known.reduce((all, bit) => all | bit, 0),
  };
}

/** By entry: what it is worth, and how much of what is asked it answers. */
type EntrySums = Record<'scores' | 'cover', Float32Array>;

/** Adds to each entry what the best of its pages gives for a span. `best` is room to work in. */
function addSpan(sums: EntrySums, best: EntrySums, { of }: PageGroups, span: AnsweredSpan): void {
  best.scores.fill(0);
  best.cover.fill(0);
  of.forEach((entries, at) => {
    const { words, named, mass } = span;
    const most = words.reduce((sum, { rarity }) => sum + (rarity[at] ?? 0), 0);
    const own = { words: partsOf(words, at), named: partsOf(named, at), mass, share: mass / (most || 1) };
    if (own.words.length + own.named.length > 0) raiseEntries(best, entries, own);
  });
  for (const name of ['scores', 'cover'] as const) {
    const [into, from] = [sums[name], best[name]];
    for (let entry = 0; entry < into.length; entry++) into[entry] = (into[entry] ?? 0) + (from[entry] ?? 0);
  }
}

/** The answers of one segment to a word or to a concept. */
interface Part {
  scores: Float32Array;
  rarity: number;
}

function partsOf(answers: readonly Answered[], at: number): Part[] {
  return answers.flatMap(({ scores, rarity }) => (scores[at]?.length ? [{ scores: scores[at], rarity: rarity[at] ?? 0 }] : []));
}

interface SegmentSpan {
  words: readonly Part[];
  named: readonly Part[];
  mass: number;
  /** By which the rarities of words here become the mass they have in the query. */
  share: number;
}

/** Raises each entry to what the best of its pages here is worth. Plain loops: every page is looked at for every word. */
function raiseEntries(best: EntrySums, entries: Int32Array, { words, named, mass, share }: SegmentSpan): void {
  for (let page = 0; page < entries.length; page++) {
    let [byWords, cover, byConcept] = [0, 0, 0];
    for (const { scores, rarity } of words) {
      const score = scores[page] ?? 0;
      if (score === 0) continue;
      byWords += score * rarity * share;
      cover += rarity * share;
    }
    for (const { scores, rarity } of named) byConcept = Math.max(byConcept, ((scores[page] ?? 0) * (rarity + mass)) / 2);
    const entry = entries[page] ?? -1;
    if (entry < 0 || (byWords === 0 && byConcept === 0)) continue;
    const score = Math.max(byWords, byConcept) + BOTH_WAYS * Math.min(byWords, byConcept);
    if (score > (best.scores[entry] ?? 0)) best.scores[entry] = score;
    const answered = byConcept > 0 ? mass : cover;
    if (answered > (best.cover[entry] ?? 0)) best.cover[entry] = answered;
  }
}
