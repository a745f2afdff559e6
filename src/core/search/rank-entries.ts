import type { PageGroups } from './group-pages.ts';
import type { ReadQuery } from './read-query.ts';
import { type Answered, scoreExpansions, scoreKey, type SearchSegment } from './score-pages.ts';
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
export function rankEntries(segments: readonly SearchSegment[], groups: PageGroups, query: ReadQuery): Float32Array {
  const sums = { total: new Float32Array(groups.count), covered: new Float32Array(groups.count), asked: new Float32Array(groups.count) };
  for (const span of spansOf(query)) addSpan(sums, groups, readSpan(segments, query, span));
  return sums.total.map((score, entry) => (score > 0 ? score * Math.sqrt((sums.covered[entry] ?? 0) / (sums.asked[entry] ?? 1)) : 0));
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
}

function readSpan(segments: readonly SearchSegment[], { expansions }: ReadQuery, { from, to, concepts }: ConceptSpan): AnsweredSpan {
  const words = expansions.slice(from, to).map((expansion) => scoreExpansions(segments, expansion));
  const named = concepts.map((concept) => scoreKey(segments, concept)).filter(({ pages }) => pages.some((count) => count > 0));
  const known = segments.map((_, at) => words.reduce((sum, word) => sum + (word.pages[at] ? (word.rarity[at] ?? 0) : 0), 0));
  const isPlace = concepts.length > 0 && concepts.every((concept) => concept.startsWith('@'));
  return { words, named, mass: Math.max(UNKNOWN * words.length, ...known) * (isPlace ? PLACE : 1) };
}

/** Sums over the spans, by entry: what it is worth, how much of what is asked it answers, and how much it could. */
type EntrySums = Record<'total' | 'covered' | 'asked', Float32Array>;

/** Adds to each entry what the best of its pages gives for a span. */
function addSpan(sums: EntrySums, { count, of }: PageGroups, span: AnsweredSpan): void {
  const best: EntrySums = { total: new Float32Array(count), covered: new Float32Array(count), asked: new Float32Array(count) };
  of.forEach((entries, at) => {
    const isKnown = [...span.words, ...span.named].some((answered) => answered.pages[at]);
    const asked = isKnown ? span.mass : UNKNOWN * span.mass;
    entries.forEach((entry, page) => {
      if (entry < 0) return;
      const { score, cover } = isKnown ? pageScore(span, at, page) : NOTHING;
      raise(best.total, entry, score);
      raise(best.covered, entry, cover);
      raise(best.asked, entry, asked);
    });
  });
  for (const name of ['total', 'covered', 'asked'] as const) {
    const [into, from] = [sums[name], best[name]];
    for (let entry = 0; entry < count; entry++) into[entry] = (into[entry] ?? 0) + (from[entry] ?? 0);
  }
}

function raise(values: Float32Array, at: number, value: number): void {
  if (value > (values[at] ?? 0)) values[at] = value;
}

const NOTHING = { score: 0, cover: 0 };

function pageScore({ words, named, mass }: AnsweredSpan, at: number, page: number): { score: number; cover: number } {
  let [byWords, cover, byConcept, most] = [0, 0, 0, 0];
  for (const { scores, rarity } of words) {
    const score = scores[at]?.[page] ?? 0;
    byWords += score * (rarity[at] ?? 0);
    if (score > 0) cover += rarity[at] ?? 0;
    most += rarity[at] ?? 0;
  }
  for (const { scores, rarity } of named) {
    byConcept = Math.max(byConcept, ((scores[at]?.[page] ?? 0) * ((rarity[at] ?? 0) + mass)) / 2);
  }
  if (byWords === 0 && byConcept === 0) return NOTHING;
  const share = mass / (most || 1);
  const score = Math.max(byWords * share, byConcept) + BOTH_WAYS * Math.min(byWords * share, byConcept);
  return { score, cover: byConcept > 0 ? mass : cover * share };
}
