import type { Fact } from './fact.ts';

/** True when a fact must be told as doubtful: a bill or plan, disputed, or of low confidence. */
export function isDoubtful(fact: Pick<Fact, 'status' | 'conflicts' | 'confidence'>): boolean {
  return fact.status !== undefined || fact.conflicts !== undefined || fact.confidence === 'low';
}
