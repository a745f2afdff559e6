import { unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import type { Paper, PaperSheet } from '#core/paper.ts';
import { makeDocx } from '#features/letters/paper-docx.ts';
import { makePdf } from '#features/letters/paper-pdf.ts';
import { kitFonts } from '../../support/kit-fonts.ts';

/** Every letter of ky, ru, uz, tg and kk that a typeface made for Russian alone would lose. */
const LETTERS = 'ңөүғқҳҷӯӣәіһұ ҢӨҮҒҚҲҶӮӢӘІҺҰ ёъыэ oʻzbekcha';

const sheet = (lang: 'ru' | 'ky', paragraphs: PaperSheet['paragraphs']): PaperSheet => ({ lang, paragraphs, note: `Үлгү · ${lang}` });

const LETTER: Paper = {
  title: 'Требование о зарплате',
  sheets: [
    sheet('ru', [
      { style: 'address', text: 'Кому: ООО «Стройка»' },
      { style: 'title', text: 'Требование о выплате заработной платы' },
      { style: 'text', text: 'Мне не выплачена заработная плата.' },
      { style: 'item', text: 'Прошу выплатить долг.' },
      { style: 'item', text: 'Прошу выдать копии.' },
      { style: 'signature', text: '24 ноября 2026 года ____________' },
    ]),
    sheet('ky', [{ style: 'text', text: LETTERS }]),
  ],
};

async function pdfPages(blob: Blob): Promise<string[]> {
  const pdf = await getDocument({ data: new Uint8Array(await blob.arrayBuffer()), useSystemFonts: false }).promise;
  const pages = Array.from({ length: pdf.numPages }, (_, at) => pdf.getPage(at + 1));
  return Promise.all(
    pages.map(async (page) => {
      const { items } = await (await page).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    }),
  );
}

test('a letter in a PDF says every word, each language on a page of its own, in all letters of our languages', async () => {
  const pages = await pdfPages(makePdf(LETTER, kitFonts()));
  expect(pages).toHaveLength(2);
  for (const words of [
    'Кому: ООО «Стройка»',
    'Требование о выплате заработной платы',
    '1. Прошу выплатить долг.',
    '2. Прошу выдать копии.',
    'Үлгү · ru',
  ])
    expect(pages[0]?.replaceAll(/\s+/g, ' ')).toContain(words);
  expect(pages[1]).toContain(LETTERS);
});

test('a story of ten thousand letters goes on over as many pages as it takes, and nothing of it is lost', async () => {
  const story = Array.from({ length: 1_500 }, (_, at) => `сөз${at}`).join(' ');
  const pages = await pdfPages(makePdf({ title: 'a', sheets: [sheet('ky', [{ style: 'text', text: story }])] }, kitFonts()));
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages) expect(page).toContain('Үлгү · ky');
  const words = new Set(pages.join(' ').split(/\s+/));
  expect(Array.from({ length: 1_500 }, (_, at) => `сөз${at}`).filter((word) => !words.has(word))).toEqual([]);
});

test('the Word file holds the same words as text that can be changed', async () => {
  const files = unzipSync(new Uint8Array(await (await makeDocx(LETTER)).arrayBuffer()));
  const xml = new TextDecoder().decode(files['word/document.xml']);
  const text = xml.replaceAll(/<[^>]+>/g, ' ');
  for (const { paragraphs } of LETTER.sheets) for (const paragraph of paragraphs) expect(text).toContain(paragraph.text);
  expect(xml.match(/<w:sectPr/g)).toHaveLength(2);
});
