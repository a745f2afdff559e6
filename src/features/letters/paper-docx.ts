import { paragraphMarks } from '#core/letter-body.ts';
import type { Paper, PaperSheet } from '#core/paper.ts';
import { AlignmentType, Document, Footer, Packer, Paragraph, TextRun } from 'docx';

/** Twentieths of a point, as Word measures. */
const MM = 1440 / 25.4;
const PAGE = {
  size: { width: 210 * MM, height: 297 * MM },
  margin: { left: 25 * MM, right: 15 * MM, top: 20 * MM, bottom: 22 * MM },
};
/** Half points. */
const SIZES = { text: 24, title: 28, note: 16 };
/** On every computer and phone; carries the letters of all our languages. */
const FONT = 'Times New Roman';

/** A filled letter as a Word file that can be changed on any computer: each language is a section of its own. */
export async function makeDocx(paper: Paper): Promise<Blob> {
  const document = new Document({
    title: paper.title,
    creator: 'Tirek',
    styles: { default: { document: { run: { font: FONT, size: SIZES.text }, paragraph: { spacing: { after: 120, line: 320 } } } } },
    sections: paper.sheets.map((sheet) => ({
      properties: { page: PAGE },
      footers: { default: new Footer({ children: [new Paragraph({ children: [run(sheet, sheet.note, { size: SIZES.note })] })] }) },
      children: paragraphsOf(sheet),
    })),
  });
  return Packer.toBlob(document);
}

function paragraphsOf(sheet: PaperSheet): Paragraph[] {
  const marks = paragraphMarks(sheet.paragraphs);
  return sheet.paragraphs.map(({ style, text }, at) => {
    const children = text.split('\n').map((line, row) => run(sheet, line, row > 0 ? { break: 1 } : {}));
    if (style === 'address') return new Paragraph({ children, indent: { left: 75 * MM }, spacing: { after: 40 } });
    if (style === 'title') return titleOf(sheet, text);
    if (marks[at])
      return new Paragraph({ children: [run(sheet, `${marks[at]}\t`), ...children], indent: { left: 8 * MM, hanging: 8 * MM } });
    return new Paragraph({ children, spacing: { before: style === 'signature' ? 480 : 0 } });
  });
}

function titleOf(sheet: PaperSheet, text: string): Paragraph {
  return new Paragraph({
    children: [run(sheet, text, { bold: true, size: SIZES.title })],
    alignment: AlignmentType.CENTER,
    spacing: { before: 480, after: 240 },
  });
}

function run({ lang }: PaperSheet, text: string, look: { bold?: boolean; size?: number; break?: number } = {}): TextRun {
  return new TextRun({ text, language: { value: lang }, ...look });
}
