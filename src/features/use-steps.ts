import { useState } from 'react';
import { useLocationProperty } from 'wouter/use-browser-location';

/** So many are drawn at once: a country can have two hundred rules, and a cheap phone draws each of them slowly. */
const STEP = 20;

interface Steps<T> {
  shown: T[];
  /** How many are not drawn yet. */
  left: number;
  showMore: () => void;
  /** The id after the # of the address. Not `:target`: that stays where it was when the router follows a link. */
  named: string;
}

/** A long list drawn twenty at a time, and as far as the entry that the address names. */
export function useSteps<T extends { id: string }>(entries: readonly T[]): Steps<T> {
  const named = useLocationProperty(() => window.location.hash.slice(1));
  const [step, setStep] = useState(STEP);
  const count = Math.max(step, entries.findIndex(({ id }) => id === named) + 1);
  const left = Math.max(0, entries.length - count);
  return { shown: entries.slice(0, count), left, showMore: () => setStep(count + STEP), named };
}
