import type { ReadQuery } from './read-query.ts';
import { type Answered, scoreExpansions, scoreKey, type SearchSegment } from './score-pages.ts';
import type { ConceptSpan } from './thesaurus.ts';

/** What the lesser of two ways to find the same thing adds to the greater. */
const BOTH_WAYS = 0.35;

/** Scores of the pages of one segment: what they are worth, and how much of the query they answer. */
interface PageScores {
  total: Float32Array;
  covered: Float32Array;
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

function isPlace({ concepts }: ConceptSpan): boolean {
  return concepts.length > 0 && concepts.every((concept) => concept.startsWith('@'));
}

/** BM25 summed over what is asked, less on a page that answers only a part of it. One array a segment. */
export function rankPages(segments: readonly SearchSegment[], query: ReadQuery): Float32Array[] {
  const spans = spansOf(query);
  // A country says where, not what: it only leans the ranking, unless nothing else is asked.
  const asked = spans.some((span) => !isPlace(span)) ? spans.filter((span) => !isPlace(span)) : spans;
  const pages = segments.map(({ segment: { pageCount } }): PageScores => {
    return { total: new Float32Array(pageCount), covered: new Float32Array(pageCount) };
  });
  let mass = 0;
  for (const span of asked) mass += addSpan(segments, query, span, pages);
  return pages.map(({ total, covered }) => total.map((score, page) => (score * (covered[page] ?? 0)) / mass));
}

/** Adds what a span gives each page; returns how much it weighs in the query. */
function addSpan(segments: readonly SearchSegment[], query: ReadQuery, span: ConceptSpan, pages: readonly PageScores[]): number {
  const words = query.expansions.slice(span.from, span.to).map((expansion) => scoreExpansions(segments, expansion));
  const mass = words.reduce((sum, { rarity }) => sum + rarity, 0);
  const named = span.concepts.map((concept) => scoreKey(segments, concept)).filter((answered) => answered.pages > 0);
  for (const [at, scores] of pages.entries()) addTo(scores, { words, named, at, mass });
  return mass;
}

interface SpanPart {
  words: readonly Answered[];
  named: readonly Answered[];
  /** Which segment. */
  at: number;
  mass: number;
}

function addTo({ total, covered }: PageScores, { words, named, at, mass }: SpanPart): void {
  for (let page = 0; page < total.length; page++) {
    let [byWords, cover, byConcept] = [0, 0, 0];
    for (const { scores, rarity } of words) {
      const score = scores[at]?.[page] ?? 0;
      byWords += score * rarity;
      if (score > 0) cover += rarity;
    }
    for (const { scores, rarity } of named) {
      byConcept = Math.max(byConcept, ((scores[at]?.[page] ?? 0) * (rarity + mass)) / 2);
    }
    if (byWords === 0 && byConcept === 0) continue;
    total[page] = (total[page] ?? 0) + Math.max(byWords, byConcept) + BOTH_WAYS * Math.min(byWords, byConcept);
    covered[page] = (covered[page] ?? 0) + (byConcept > 0 ? mass : cover);
  }
}
