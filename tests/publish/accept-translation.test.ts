import { parseDocument } from 'yaml';
import { describe, expect, test } from 'vitest';
import { acceptTranslation, stampHashes } from '#publish/accept-translation.ts';
import { readContentFiles } from '#publish/content-files.ts';
import { contentFolder } from '../support/content-fixture.ts';

const HASHES = ['0a1b', '123456789012', '12e456789012'];
const BODY = '---\n\n## short\nText: ---\n';

function headOf(text: string): { translation: { hashes: string[] } } {
  return parseDocument(text.split('---\n')[1] ?? '').toJS();
}

describe('accepting a translation writes the hashes and leaves every other byte', () => {
  const stamped = "hashes: [0a1b, '123456789012', '12e456789012']";

  test.each([
    [
      `---\ntitle: A\ntranslation: {from: ru, by: person, hashes: [x, y]} # why\n${BODY}`,
      `---\ntitle: A\ntranslation: {from: ru, by: person, ${stamped}} # why\n${BODY}`,
    ],
    [
      `---\ntranslation: {from: ru, by: machine}\ntitle: A\n${BODY}`,
      `---\ntranslation: {from: ru, by: machine, ${stamped}}\ntitle: A\n${BODY}`,
    ],
    [
      `---\ntitle: A\r\ntranslation:\n  from: ru\n  by: machine\n  hashes: []\n${BODY}`,
      `---\ntitle: A\r\ntranslation:\n  from: ru\n  by: machine\n  ${stamped}\n${BODY}`,
    ],
    [
      `---\ntranslation:\n    from: ru\n    by: machine\n${BODY}`,
      `---\ntranslation:\n    from: ru\n    by: machine\n    ${stamped}\n${BODY}`,
    ],
    [`---\ntitle: A\n${BODY}`, `---\ntitle: A\ntranslation: {from: ru, by: machine, ${stamped}}\n${BODY}`],
  ])('%j', (before, after) => {
    expect(stampHashes(before, 'ru', HASHES)).toBe(after);
  });

  test('a list over several lines is replaced whole', () => {
    const text = `---\ntranslation:\n  from: ru\n  by: machine\n  hashes:\n    - a\n    - b\ntitle: A\n${BODY}`;
    const stampedText = stampHashes(text, 'ru', HASHES);
    expect(headOf(stampedText)).toEqual({ translation: { from: 'ru', by: 'machine', hashes: HASHES }, title: 'A' });
    expect(stampedText.endsWith(BODY)).toBe(true);
  });

  test('YAML never takes a hash for a number', () => {
    const text = stampHashes(`---\ntitle: A\n${BODY}`, 'ru', HASHES);
    expect(headOf(text).translation.hashes).toEqual(HASHES);
  });
});

test('the source text and unknown pages are refused in plain words', async () => {
  const files = readContentFiles(await contentFolder());
  await expect(acceptTranslation(files, 'unpaid-wages', 'ru')).rejects.toThrow('ru.md is the source text');
  await expect(acceptTranslation(files, 'nowhere', 'ky')).rejects.toThrow('there is no article, interview or letter “nowhere”');
  await expect(acceptTranslation(files, 'unpaid-wages', 'kk')).rejects.toThrow('there is no content/articles/unpaid-wages/kk.md');
});
