import type { Drawn, Mark, Room } from './marks.ts';
import { valueScale } from './value-scale.ts';

const LETTER = 0.58;

interface PlacedBar {
  mark: Mark;
  /** Lines of the name, above the bar. */
  name: string[];
  top: number;
  barTop: number;
  height: number;
  x: number;
  width: number;
}

export interface BarPlan {
  width: number;
  height: number;
  barHeight: number;
  zero: number;
  drawn: { title: { lines: string[]; top: number } | undefined; bars: PlacedBar[] }[];
}

/** Breaks words into lines of about so many letters; a longer word stays whole. */
export function wrapWords(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Where everything on a chart of bars stands: one below the other, names above them, one scale for all. */
export function planBars(all: readonly Drawn[], { width, em }: Room, words: (value: number) => string): BarPlan {
  const letters = Math.floor(width / (em * LETTER));
  const values = all.flatMap(({ marks }) => marks.map(({ value }) => value));
  const valueRoom = Math.max(...values.map((value) => words(value).length)) * em * LETTER + em;
  const scale = valueScale(values, [0, width - valueRoom], words);
  const [lineHeight, barHeight] = [em * 1.35, em * 1.2];
  let top = 0;
  const placeBar = (mark: Mark): PlacedBar => {
    const name = wrapWords(mark.label ?? '', letters);
    const barTop = top + name.length * lineHeight + em * 0.15;
    const bar = {
      mark,
      name,
      top,
      barTop,
      height: barTop + barHeight - top,
      x: scale.at(Math.min(0, mark.value)),
      width: Math.abs(scale.at(mark.value) - scale.at(0)),
    };
    top = barTop + barHeight + em * 0.8;
    return bar;
  };
  const drawn = all.map(({ name, marks }) => {
    const lines = all.length > 1 ? wrapWords(name, letters) : [];
    const title = lines.length > 0 ? { lines, top } : undefined;
    top += lines.length * lineHeight + (lines.length > 0 ? em * 0.5 : 0);
    const bars = marks.map(placeBar);
    top += em;
    return { title, bars };
  });
  return { width, height: Math.max(top - em, em), barHeight, zero: scale.at(0), drawn };
}
