import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGUAGES } from '#core/language.ts';
import { voiceFor } from '#core/voice.ts';

const voice = (lang: string, localService = true) => ({ lang, localService });

test('a voice of the language is found however the phone writes it', () => {
  expect(voiceFor('ru', [voice('en-US'), voice('ru_RU')])).toEqual(voice('ru_RU'));
  expect(voiceFor('kk', [voice('KK-KZ')])).toEqual(voice('KK-KZ'));
});

test('a voice that sends the text to a server is none', () => {
  expect(voiceFor('ru', [voice('ru-RU', false)])).toBeUndefined();
});

test('no language is ever read by the voice of another', () => {
  const offers = fc.array(
    fc.record({ lang: fc.oneof(fc.constantFrom('ru-RU', 'en-GB', 'uz', 'tr-TR'), fc.string()), localService: fc.boolean() }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...LANGUAGES), offers, (lang, voices) => {
      const found = voiceFor(lang, voices);
      expect(found === undefined || (found.localService && found.lang.toLowerCase().startsWith(lang))).toBe(true);
    }),
  );
});
