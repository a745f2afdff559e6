import { languageBit, type PageGroups } from './group-pages.ts';
import type { ReadQuery } from './read-query.ts';
import { type Answered, scoreExpansions, scoreKey, type ScoredPages, type SearchSegment } from './score-pages.ts';
import type { SearchIndex } from './search-index.ts';
import type { ConceptSpan } from './thesaurus.ts';

/** What the lesser of two ways to find the same thing adds to the greater. */
const BOTH_WAYS = 0.35;
/** What a word counts in a language that does not have it: its pages cannot answer it, and must not pay for it in full. */
const UNKNOWN = 0.3;
/** A country counts as much as a word of the same rarity: it says where. */
const PLACE = 1;

/** Entries that answer, and how well. */
export interface RankedEntries {
  /** Their numbers, each once. */
  entries: readonly number[];
  /** By number. */
  scores: Float32Array;
}

/**
 * BM25 summed over what is asked, less for an entry that answers only a part of it. Each thing asked counts where the
 * entry answers it best, in whichever of its languages: people mix them in one question. Only pages that answer are
 * looked at, for most do not.
 */
export function rankEntries({ segments, groups }: SearchIndex, query: ReadQuery): RankedEntries {
  const spans = spansOf(query).map((span) => readSpan(segments, query, span));
  const scores = new Float32Array(groups.count);
  const cover = new Float32Array(groups.count);
  const best = { scores: new Float32Array(groups.count), cover: new Float32Array(groups.count) };
  const entries: number[] = [];
  for (const span of spans) {
    for (const entry of raiseSpan(best, groups, span)) {
      if (scores[entry] === 0) entries.push(entry);
      scores[entry] = (scores[entry] ?? 0) + (best.scores[entry] ?? 0);
      cover[entry] = (cover[entry] ?? 0) + (best.cover[entry] ?? 0);
      best.scores[entry] = 0;
      best.cover[entry] = 0;
    }
  }
  for (const entry of entries) {
    let asked = 0;
    for (const { mass, known } of spans) asked += known & (groups.languages[entry] ?? 0) ? mass : UNKNOWN * mass;
    scores[entry] = (scores[entry] ?? 0) * Math.sqrt((cover[entry] ?? 0) / (asked || 1));
  }
  return { entries, scores };
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
  const named = concepts.map((concept) => scoreKey(segments, concept)).filter(({ counts }) => counts.some((count) => count > 0));
  const masses = segments.map((_, at) => words.reduce((sum, word) => sum + (word.counts[at] ? (word.rarity[at] ?? 0) : 0), 0));
  const known = segments.map(({ lang }, at) => ([...words, ...named].some(({ counts }) => counts[at]) ? languageBit(lang) : 0));
  const isPlace = concepts.length > 0 && concepts.every((concept) => concept.startsWith('@'));
  return {
    words,
    named,
    mass: Math.max(UNKNOWN * words.length, ...masses) * (isPlace ? PLACE : 1),
    known: known.reduce((all, bit) => all | bit, 0),
  };
}

/** By entry: what it is worth for a span, and how much of the span it answers. */
type EntryBest = Record<'scores' | 'cover', Float32Array>;

/** Raises each entry to what the best of its pages gives for a span; names the entries, each once. */
function raiseSpan(best: EntryBest, { of }: PageGroups, span: AnsweredSpan): number[] {
  const raised: number[] = [];
  of.forEach((entries, at) => {
    const { words, named, mass } = span;
    const most = words.reduce((sum, { rarity }) => sum + (rarity[at] ?? 0), 0);
    const own = { words: partsOf(words, at), named: partsOf(named, at), mass, share: mass / (most || 1) };
    const parts = [...own.words, ...own.named];
    for (const [part, { pages }] of parts.entries()) {
      const before = parts.slice(0, part);
      // Each page once, with the first of the parts that has it.
      for (const page of pages) if (!isIn(before, page)) raiseEntry(best, raised, entries[page] ?? -1, scorePage(own, page));
    }
  });
  return raised;
}

function isIn(parts: readonly ScoredPages[], page: number): boolean {
  for (const { scores } of parts) if ((scores[page] ?? 0) > 0) return true;
  return false;
}

function raiseEntry(best: EntryBest, raised: number[], entry: number, { score, cover }: PageScore): void {
  if (entry < 0 || score === 0) return;
  const before = best.scores[entry] ?? 0;
  if (before === 0) raised.push(entry);
  if (score > before) best.scores[entry] = score;
  if (cover > (best.cover[entry] ?? 0)) best.cover[entry] = cover;
}

/** The answers of one segment to a word or to a concept. */
interface Part extends ScoredPages {
  rarity: number;
}

function partsOf(answers: readonly Answered[], at: number): Part[] {
  return answers.flatMap(({ parts, rarity }) => {
    const part = parts[at];
    return part && part.pages.length > 0 ? [{ ...part, rarity: rarity[at] ?? 0 }] : [];
  });
}

interface SegmentSpan {
  words: readonly Part[];
  named: readonly Part[];
  mass: number;
  /** By which the rarities of words here become the mass they have in the query. */
  share: number;
}

interface PageScore {
  score: number;
  cover: number;
}

function scorePage({ words, named, mass, share }: SegmentSpan, page: number): PageScore {
  let [byWords, cover, byConcept] = [0, 0, 0];
  for (const { scores, rarity } of words) {
    const score = scores[page] ?? 0;
    byWords += score * rarity * share;
    if (score > 0) cover += rarity * share;
  }
  for (const { scores, rarity } of named) byConcept = Math.max(byConcept, ((scores[page] ?? 0) * (rarity + mass)) / 2);
  const score = Math.max(byWords, byConcept) + BOTH_WAYS * Math.min(byWords, byConcept);
  return { score, cover: byConcept > 0 ? mass : cover };
}
