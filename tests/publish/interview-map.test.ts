import { expect, test } from 'vitest';
import { indexContent } from '#publish/content-index.ts';
import { readContentFiles } from '#publish/content-files.ts';
import { interviewMap } from '#publish/interview-map.ts';
import { parseContent } from '#publish/read-content.ts';
import { contentFolder, swap } from '../support/content-fixture.ts';
import { guideFiles } from '../support/guide-fixture.ts';

test('the map shows every question, answer and outcome, when each comes, and the fact with its doubt', async () => {
  const files = await guideFiles();
  const evil = {
    ...files,
    'interviews/not-paid.en.yaml': (text: string) =>
      swap('I am not paid', '<script>I am not paid')(files['interviews/not-paid.en.yaml']?.(text) ?? ''),
  };
  const content = parseContent(readContentFiles(await contentFolder(evil)));
  const [folder] = content.interviews;
  const words = folder?.words.find(({ lang }) => lang === 'en');
  const html = interviewMap(folder!, words!.entry, indexContent(content));
  for (const text of [
    'Have you a patent?',
    'does not know',
    'It seems too late',
    'the term of ru-wages-term is over',
    'Asked when: Whose citizen are you?',
    'a Kyrgyz citizen in time',
  ])
    expect(html).toContain(text);
  expect(html).toContain('[ru-wages-bill] A bill would make the term 1 year.');
  expect(html).toContain('— bill');
  expect(html.match(/<path /g)?.length).toBeGreaterThanOrEqual(4);
  expect(html).not.toContain('<script>');
});
