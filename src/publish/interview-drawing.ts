import { alternatives, type Condition } from '#core/condition.ts';
import { type InterviewFile, type InterviewWordsFile, UNKNOWN } from '#core/interview.ts';
import { buildHtml, type Html } from '#core/markup.ts';
import { answerWordsOf } from './condition-words.ts';

const ROW = 20;
const WIDTH = 440;
const GAP = 180;

interface Box {
  y: number;
  height: number;
  /** Middle of the row of each answer. */
  rows: Map<string, number>;
}

function drawn(tag: string, attributes: Record<string, string | number>, ...children: (Html | string)[]): Html {
  return buildHtml(tag, Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, String(value)])), ...children);
}

/** Questions on the left, outcomes on the right, a line from each answer that an outcome asks for. */
export function drawing({ questions, outcomes }: Pick<InterviewFile, 'questions' | 'outcomes'>, words: InterviewWordsFile): Html {
  const left = stack(questions.map(({ id, answers = [], unknown }) => ({ id, rows: [...answers, ...(unknown ? [UNKNOWN] : [])] })));
  const right = stack(outcomes.map(({ id }) => ({ id, rows: [] })));
  const height = Math.max(...[...left.values(), ...right.values()].map((box) => box.y + box.height)) + ROW;
  const boxes = questions.flatMap(({ id, answers = [], unknown, if: condition }) => {
    const box = left.get(id);
    if (!box) return [];
    const lines = [...answers, ...(unknown ? [UNKNOWN] : [])].map((answer) => answerWordsOf(id, answer, words));
    return drawBox({ x: 0, box, head: words.questions[id]?.ask ?? id, lines, look: '', remark: condition ? 'asked only if …' : '' });
  });
  const ends = outcomes.flatMap(({ id, level }) => {
    const box = right.get(id);
    return box
      ? drawBox({ x: WIDTH + GAP, box, head: words.outcomes[id]?.title ?? id, lines: [], look: `outcome ${level}`, remark: '' })
      : [];
  });
  const lines = outcomes.flatMap(({ id, if: condition }) => drawLines(condition, left, right.get(id)));
  const size = { viewBox: `0 0 ${2 * WIDTH + GAP} ${height}`, width: '100%', role: 'img' };
  return drawn('svg', size, ...lines, ...boxes, ...ends);
}

function stack(items: readonly { id: string; rows: readonly string[] }[]): Map<string, Box> {
  const boxes = new Map<string, Box>();
  let y = 0;
  for (const { id, rows } of items) {
    const height = ROW * (rows.length + 1) + 16;
    boxes.set(id, { y, height, rows: new Map(rows.map((row, at) => [row, y + 8 + ROW * (at + 1.5)])) });
    y += height + 12;
  }
  return boxes;
}

interface Drawn {
  x: number;
  box: Box;
  head: string;
  lines: readonly string[];
  look: string;
  remark: string;
}

function drawBox({ x, box, head, lines, look, remark }: Drawn): Html[] {
  const short = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
  const at = (row: number): number => box.y + 8 + ROW * (row + 0.7);
  return [
    drawn('rect', { x, y: box.y, width: WIDTH, height: box.height, rx: 8, class: look }),
    drawn('text', { x: x + 12, y: at(0), class: 'head' }, short(head, remark ? 40 : 52)),
    ...lines.map((line, row) => drawn('text', { x: x + 24, y: at(row + 1) }, short(line, 56))),
    ...(remark ? [drawn('text', { x: x + WIDTH - 90, y: at(0), class: 'if' }, remark)] : []),
  ];
}

function drawLines(condition: Condition | undefined, left: ReadonlyMap<string, Box>, to: Box | undefined): Html[] {
  if (!condition || !to) return [];
  const end = to.y + to.height / 2;
  return alternatives(condition).flatMap((all) =>
    all.flatMap(([question, test], at) => {
      const box = left.get(question);
      if (!box) return [];
      const rows = Array.isArray(test) ? test.flatMap((answer) => box.rows.get(answer) ?? []) : [box.y + box.height / 2];
      // The first test of several is drawn whole, what must hold as well is dashed.
      return rows.map((y) =>
        drawn('path', {
          class: at > 0 ? 'also' : '',
          d: `M${WIDTH} ${y} C${WIDTH + GAP / 2} ${y} ${WIDTH + GAP / 2} ${end} ${WIDTH + GAP} ${end}`,
        }),
      );
    }),
  );
}
