import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const tokens = readFileSync('src/ui/tokens.css', 'utf8');

/** The value of a token in light or dark: each line of tokens.css holds both. */
function colour(name: string, theme: 'light' | 'dark'): string {
  const found = new RegExp(`--${name}: var\\(--light, (#[0-9a-f]{6})\\) var\\(--dark, (#[0-9a-f]{6})\\);`).exec(tokens);
  if (!found) throw new Error(`no colour --${name}`);
  return found[theme === 'light' ? 1 : 2] ?? '';
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each([
    ['ink', 'paper', 7],
    ['ink', 'surface', 7],
    ['ink', 'pine-tint', 7],
    ['ink', 'apricot-tint', 7],
    ['ink', 'red-tint', 7],
    ['slate', 'paper', 7],
    ['slate', 'surface', 7],
    ['slate', 'pine-tint', 4.5],
    ['pine', 'paper', 7],
    ['pine', 'surface', 7],
    ['pine', 'pine-tint', 4.5],
    ['on-pine', 'pine', 7],
    ['apricot', 'paper', 4.5],
    ['apricot', 'surface', 4.5],
    ['apricot', 'apricot-tint', 4.5],
    ['on-apricot', 'apricot', 4.5],
    ['red', 'paper', 7],
    ['red', 'surface', 7],
    ['red', 'red-tint', 4.5],
    ['on-red', 'red', 7],
    // What shows where a field or chip is, and the ring of the focus (WCAG 1.4.11).
    ['edge', 'paper', 3],
    ['edge', 'surface', 3],
    ['apricot', 'pine-tint', 3],
  ])('--%s is legible on --%s: at least %f to 1', (text, ground, least) => {
    expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(least);
  });
});

test('the colours of the light theme are those of the design', () => {
  const names = ['ink', 'paper', 'pine', 'apricot', 'red'];
  expect(names.map((name) => colour(name, 'light'))).toEqual(['#14213a', '#fbfaf7', '#0b5d55', '#b4530a', '#a3161a']);
});

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /^(ui|features|app)[\\/].*\.css$/.test(file))
  .map((file) => ({ file, css: readFileSync(join('src', file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '') }));

const PHYSICAL =
  /(?:^|[\s;{])((?:margin|padding|border)-(?:left|right|top|bottom)(?:-\w+)?|left|right|top|bottom|(?:min-|max-)?(?:width|height)|text-align:\s*(?:left|right)|float)\s*:/m;

test.each(sheets)('$file speaks of start and end, never of left and right', ({ css }) => {
  const rules = css.replace(/@media[^{]*/g, '@media');
  expect(PHYSICAL.exec(rules)?.[1]).toBeUndefined();
});

test.each(sheets.filter(({ file }) => !file.endsWith('tokens.css')))('$file takes its colours from the tokens', ({ file, css }) => {
  const free = file.endsWith('print.css') ? css.replaceAll('#ffffff', '') : css;
  expect(free.match(/#[0-9a-f]{3,8}\b(?![^{]*\{)/gi)).toBeNull();
});

test('every token that a sheet asks for exists', () => {
  const defined = new Set([...tokens.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
  const missing = sheets.flatMap(({ file, css }) =>
    [...css.matchAll(/var\((--[\w-]+)\s*\)/g)].filter(([, name]) => !defined.has(name ?? '')).map(([, name]) => `${file}: ${name}`),
  );
  expect(missing).toEqual([]);
});
