import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Failure } from '#core/failure.ts';
import { diffText } from '#core/diff-text.ts';
import { letterBytes, readLetters } from '#core/letter-code.ts';
import type { PackLine } from '#core/pack.ts';
import { applyPatch, diffPack, editedIds, type PackPatch } from '#core/patch.ts';
import { decodeEdits, decodePatch, encodeEdits, encodePatch } from '#core/patch-code.ts';
import { ByteWriter } from '#core/search/bytes.ts';
import { applyEdits } from '#core/text-edits.ts';

/** Few different words, so that texts repeat themselves as laws do; and letters of every kind, halves of letters too. */
const words = fc.array(fc.constantFrom('жумуш берүүчү ', 'патент ', '90 күн ', 'ҳуҷҷат, ', '\u{1F4DE}', '"p":["', '\n'), { maxLength: 40 });
const text = fc.oneof(
  words.map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme' }),
);
/** A text, and the same with a few places changed. */
const edited = fc.tuple(text, fc.array(fc.tuple(fc.nat(), fc.nat(30), text), { maxLength: 4 })).map(([before, changes]) => {
  const change = (whole: string, [at, gone, put]: [number, number, string]): string => {
    const place = at % (whole.length + 1);
    return whole.slice(0, place) + put + whole.slice(place + gone);
  };
  return [before, changes.reduce(change, before)] as const;
});
const anyTwo = fc.oneof(edited, fc.tuple(text, text));

test('whatever changed, the edits make the new text from the old one, and survive the road', () => {
  fc.assert(
    fc.property(anyTwo, ([before, after]) => {
      const edits = diffText(before, after);
      expect(applyEdits(before, edits, after.length)).toBe(after);
      expect(decodeEdits(encodeEdits(edits))).toEqual(edits);
    }),
    { numRuns: 500 },
  );
});

test('the same text needs no edits', () => {
  fc.assert(fc.property(text, (same) => void expect(diffText(same, same)).toEqual([])));
});

test('any letters come back as they were', () => {
  const readAll = (bytes: Uint8Array, length: number): string => readLetters(bytes).take(length);
  fc.assert(fc.property(text, (whole) => void expect(readAll(letterBytes(whole), whole.length)).toBe(whole)));
  const long = 'Ўзбекистон ӯ ʻ ’ € '.repeat(3000);
  expect(readAll(letterBytes(long), long.length)).toBe(long);
});

test('a letter of our languages is one byte', () => {
  for (const sample of [
    'Кыргызстан: өкмөт, үй, маңыз',
    'Тоҷикистон: ҳуқуқ, ӯ, ӣ, ғ',
    'Қазақстан: әіұһ',
    'Oʻzbekiston',
    '«№ 115-ФЗ» — 2002…',
  ])
    expect(letterBytes(sample)).toHaveLength(sample.length);
});

test('several changed places of a page give several small edits, not one large', () => {
  const page = Array.from({ length: 60 }, (_, at) => `Абзац ${at} говорит о правиле номер ${at * 7}.`).join(' ');
  const after = page.replace('номер 35', 'номер 36').replace('Абзац 40 говорит', 'Абзац 40 молчит').replace('номер 385', 'номер 3');
  const edits = diffText(page, after);
  expect(edits).toHaveLength(3);
  expect(edits.reduce((sum, { insert }) => sum + insert.length, 0)).toBeLessThan(20);
});

test('a paragraph that moved is not sent again', () => {
  const part = (at: number): string => `Эгер сиз ${at} жолу кечиксеңиз, полиция ${at * 3} күндүк убакыт берет. `;
  const edits = diffText(part(1) + part(2) + part(3) + part(4), part(3) + part(1) + part(2) + part(4));
  expect(edits.reduce((sum, { insert }) => sum + insert.length, 0)).toBeLessThan(10);
});

const pack = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 40 }), text), { selector: ([id]) => id, maxLength: 12 })
  .map((entries) => entries.map(([id, body]): PackLine => ({ id: `e${String(id).padStart(2, '0')}`, text: JSON.stringify([id, body]) })))
  .map((lines) => lines.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
const idOf = (line: string): string => `e${String(JSON.parse(line)[0]).padStart(2, '0')}`;

/** The pack after a patch, as a phone has it: old lines, less what is gone, with what is new. */
function patched(before: readonly PackLine[], patch: PackPatch, limit = Infinity): PackLine[] {
  const ids = before.map(({ id }) => id);
  const old = new Map(before.map((line) => [line.id, line.text]));
  const needed = new Map(editedIds(patch, ids).map((id) => [id, old.get(id) ?? '']));
  const { texts, gone } = applyPatch(patch, ids, needed, limit);
  for (const id of gone) old.delete(id);
  for (const line of texts) old.set(idOf(line), line);
  return [...old].map(([id, line]) => ({ id, text: line })).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

test('a patch brings any pack to any other, through its bytes', () => {
  fc.assert(
    fc.property(pack, pack, (before, after) => {
      const patch = diffPack(before, after);
      expect(decodePatch(encodePatch(patch))).toEqual(patch);
      expect(patched(before, patch)).toEqual(after);
    }),
  );
});

/** Runs it and gives the code of its failure; anything but a Failure, or no end, is a fault. */
function codeOf(act: () => unknown): string {
  try {
    act();
    return 'done';
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
}

test('a damaged patch never crashes, never runs on: it is told as damaged, or makes some other text that the digest will refuse', () => {
  fc.assert(
    fc.property(pack, pack, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 }), (before, after, hits) => {
      const bytes = encodePatch(diffPack(before, after));
      for (const [at, value] of hits) bytes[at % bytes.length] = value;
      const code = codeOf(() => {
        const ids = before.map(({ id }) => id);
        applyPatch(decodePatch(bytes), ids, new Map(before.map((line) => [line.id, line.text])), 10_000);
      });
      expect(['done', 'pack/damaged', 'pack/too-large']).toContain(code);
    }),
    { numRuns: 400 },
  );
});

test('bytes that are no patch at all are told as damaged', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => void codeOf(() => decodePatch(bytes))),
    { numRuns: 500 },
  );
  expect(codeOf(() => decodePatch(new Uint8Array()))).toBe('pack/damaged');
  expect(codeOf(() => decodePatch(new Uint8Array(40).fill(255)))).toBe('pack/damaged');
});

test('cut short anywhere, a patch is damaged', () => {
  const bytes = encodePatch(diffPack([{ id: 'a', text: 'Мурда ушундай болчу.' }], [{ id: 'a', text: 'Эми башкача болду.' }]));
  for (let length = 0; length < bytes.length; length += 1) expect(codeOf(() => decodePatch(bytes.slice(0, length)))).toBe('pack/damaged');
  expect(codeOf(() => decodePatch(new Uint8Array([...bytes, 65])))).toBe('pack/damaged');
});

test('an edit that reaches out of its text is refused', () => {
  for (const edit of [
    { copy: 99, skip: 0, insert: '' },
    { copy: 0, skip: 99, insert: '' },
    { copy: 0, skip: -1, insert: '' },
    { copy: -1, skip: 0, insert: '' },
  ])
    expect(codeOf(() => applyEdits('on the phone', [edit], 1000))).toBe('pack/damaged');
});

test('a patch for an entry that the pack does not have is refused', () => {
  const edits = [{ copy: 0, skip: 0, insert: 'x' }];
  expect(codeOf(() => applyPatch({ drop: [3], put: [], edit: [] }, ['a'], new Map(), 99))).toBe('pack/damaged');
  expect(codeOf(() => applyPatch({ drop: [], put: [], edit: [{ at: 1, edits }] }, ['a'], new Map([['a', '']]), 99))).toBe('pack/damaged');
});

test('endless output: a few bytes that copy a page a million times are broken off at the announced size', () => {
  const page = 'x'.repeat(100_000);
  const again = { copy: page.length, skip: -page.length, insert: '' };
  const edits = Array.from({ length: 100_000 }, () => again);
  expect(codeOf(() => applyEdits(page, edits, 200_000))).toBe('pack/too-large');
  const edit = Array.from({ length: 1000 }, (_, at) => ({ at, edits: [] }));
  const ids = edit.map(({ at }) => String(at));
  expect(codeOf(() => applyPatch({ drop: [], put: [], edit }, ids, new Map(ids.map((id) => [id, page])), 200_000))).toBe('pack/too-large');
});

test('endless numbers: a count of a billion in five bytes takes no memory', () => {
  const claims = new ByteWriter();
  for (const value of [15, 1_000_000_000, 1_000_000_000, 1_000_000_000]) claims.varint(value);
  expect(codeOf(() => decodePatch(claims.done()))).toBe('pack/damaged');
});
