import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { problemAt, type Problem } from './problem.ts';

/** Where a field stands: the line of its key, or of the nearest thing around it that exists. */
export type LineAt = (path: readonly PropertyKey[]) => number;

export interface YamlFile {
  file: string;
  value: unknown;
  lineAt: LineAt;
  problems: Problem[];
}

/** Reads YAML and keeps its lines. `firstLine` is the line of the file at which the text begins. */
export function parseYaml(text: string, file: string, firstLine = 1): YamlFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  const line = (offset: number): number => lineCounter.linePos(offset).line + firstLine - 1;
  const problems = document.errors.map((error) => problemAt('content/bad-yaml', [file, line(error.pos[0])], yamlWords(error.message)));
  const value: unknown = problems.length > 0 ? undefined : document.toJS();
  return { file, value, problems, lineAt: (path) => line(offsetOf(document.contents, path)) };
}

function yamlWords(message: string): string {
  return `this is not valid YAML: ${message.split(/ at line|\n/)[0]}`;
}

function offsetOf(root: unknown, path: readonly PropertyKey[]): number {
  let [node, offset] = [root, startOf(root)];
  for (const key of path) {
    const [place, value] = step(node, key);
    if (place === undefined) return offset;
    [node, offset] = [value, startOf(place)];
  }
  return offset;
}

function step(node: unknown, key: PropertyKey): [place: unknown, value: unknown] {
  if (isSeq(node)) return [node.items[Number(key)], node.items[Number(key)]];
  const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
  return [pair?.key, pair?.value];
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
