import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromColumn, keysOfAll, toColumn } from '#core/word-columns.ts';

test('the words of every language come back whole from keys that travel once', () => {
  const words = fc.dictionary(fc.string({ minLength: 1 }), fc.dictionary(fc.string({ minLength: 1 }), fc.string()));
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (languages) => {
      const keys = keysOfAll(languages);
      for (const own of languages) {
        const back = fromColumn(keys, toColumn(keys, own));
        for (const [name, texts] of Object.entries(own)) expect({ ...back[name] }).toEqual({ ...texts });
      }
    }),
  );
});
