import { paragraphMarks } from '#core/letter-body.ts';
import type { Paper, PaperSheet } from '#core/paper.ts';
import { jsPDF } from 'jspdf';

/** TrueType files as they came. */
export interface PaperFonts {
  regular: ArrayBuffer;
  bold: ArrayBuffer;
}

const FONT = 'NotoSans';
/** Millimetres of an A4 sheet; the left edge is wide enough for a court's binding. */
const PAGE = { width: 210, height: 297, left: 25, right: 15, top: 20, bottom: 22 };
const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;
/** Points. */
const SIZES = { text: 12, title: 14, note: 8 };
const MM_PER_POINT = 25.4 / 72;
const LEADING = 1.4;

/** A filled letter as a PDF: each language begins on a page of its own. */
export function makePdf(paper: Paper, fonts: PaperFonts): Blob {
  const pdf = new jsPDF({ unit: 'mm', format: 'a4', compress: true });
  addFont(pdf, fonts.regular, 'normal');
  addFont(pdf, fonts.bold, 'bold');
  pdf.setProperties({ title: paper.title });
  for (const [at, sheet] of paper.sheets.entries()) {
    if (at > 0) pdf.addPage();
    new SheetWriter(pdf, sheet).write();
  }
  return pdf.output('blob');
}

function addFont(pdf: jsPDF, bytes: ArrayBuffer, style: 'normal' | 'bold'): void {
  const file = `${FONT}-${style}.ttf`;
  pdf.addFileToVFS(file, binaryText(new Uint8Array(bytes)));
  pdf.addFont(file, FONT, style);
}

/** One character a byte, as jsPDF wants files; in pieces, for a call has room for some ten thousand arguments only. */
function binaryText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

/** Writes one sheet downwards, on as many pages as it takes. */
class SheetWriter {
  readonly #pdf: jsPDF;
  readonly #sheet: PaperSheet;
  #y = PAGE.top;

  constructor(pdf: jsPDF, sheet: PaperSheet) {
    this.#pdf = pdf;
    this.#sheet = sheet;
  }

  write(): void {
    this.#note();
    const marks = paragraphMarks(this.#sheet.paragraphs);
    for (const [at, { style, text }] of this.#sheet.paragraphs.entries()) {
      if (style === 'address') this.#lines(text, { x: PAGE.left + TEXT_WIDTH * 0.45, after: 1 });
      else if (style === 'title') this.#title(text);
      else if (marks[at]) this.#marked(marks[at], text);
      else this.#lines(text, { x: PAGE.left, before: style === 'signature' ? 8 : 0, after: 3 });
    }
  }

  #title(text: string): void {
    this.#pdf.setFont(FONT, 'bold').setFontSize(SIZES.title);
    this.#y += 8;
    for (const line of this.#split(text, TEXT_WIDTH)) this.#line(line, PAGE.left + TEXT_WIDTH / 2, 'center');
    this.#y += 4;
  }

  #marked(mark: string, text: string): void {
    this.#room(this.#lineHeight());
    this.#plain().text(mark, PAGE.left, this.#y, { baseline: 'top' });
    this.#lines(text, { x: PAGE.left + 8, after: 2 });
  }

  #lines(text: string, { x, before = 0, after }: { x: number; before?: number; after: number }): void {
    this.#plain();
    this.#y += before;
    for (const line of this.#split(text, PAGE.width - PAGE.right - x)) this.#line(line, x);
    this.#y += after;
  }

  #line(line: string, x: number, align: 'left' | 'center' = 'left'): void {
    this.#room(this.#lineHeight());
    this.#pdf.text(line, x, this.#y, { baseline: 'top', align });
    this.#y += this.#lineHeight();
  }

  #split(text: string, width: number): string[] {
    return this.#pdf.splitTextToSize(text, width) as string[];
  }

  #plain(): jsPDF {
    return this.#pdf.setFont(FONT, 'normal').setFontSize(SIZES.text);
  }

  #lineHeight(): number {
    return this.#pdf.getFontSize() * MM_PER_POINT * LEADING;
  }

  /** Goes on to the next page when so many millimetres do not fit on this one. */
  #room(height: number): void {
    if (this.#y + height <= PAGE.height - PAGE.bottom) return;
    const size = this.#pdf.getFontSize();
    this.#pdf.addPage();
    this.#y = PAGE.top;
    this.#note();
    this.#pdf.setFontSize(size).setTextColor(0);
  }

  #note(): void {
    this.#pdf.setFont(FONT, 'normal').setFontSize(SIZES.note).setTextColor(90);
    const lines = this.#split(this.#sheet.note, TEXT_WIDTH);
    this.#pdf.text(lines, PAGE.left, PAGE.height - PAGE.bottom + 6, { baseline: 'top', lineHeightFactor: LEADING });
    this.#pdf.setTextColor(0);
  }
}
