import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '#core/canonical.ts';

test('the same facts written in another order give the same text, so their hash and signature hold', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'ң' }], a: true })).toBe('{"a":true,"b":[1,{"c":"ң","d":null}]}');
  expect(canonicalJson({ a: true, b: [1, { c: 'ң', d: null }] })).toBe(canonicalJson({ b: [1, { d: null, c: 'ң' }], a: true }));
});

test('keys are sorted by code unit, not by an alphabet that differs from phone to phone', () => {
  expect(canonicalJson({ я: 1, a: 2, Z: 3, ё: 4 })).toBe('{"Z":3,"a":2,"я":1,"ё":4}');
});

test('an absent field and an undefined one are the same; a hole in a list stays a place', () => {
  expect(canonicalJson({ a: undefined, b: [undefined, 1] })).toBe('{"b":[null,1]}');
});

test('a number that JSON cannot write is refused, never written as null', () => {
  expect(() => canonicalJson({ days: Number.NaN })).toThrow(TypeError);
  expect(() => canonicalJson([Infinity])).toThrow(TypeError);
});

test('reading canonical text and writing it again changes nothing', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
    }),
  );
});
