import { type FilledParagraph, paragraphWords } from './letter-body.ts';
import type { Language } from './language.ts';

/** One language of a filled letter, ready for paper. */
export interface PaperSheet {
  lang: Language;
  paragraphs: readonly { style: FilledParagraph['style']; text: string }[];
  /** Small, at the foot of each page; nothing where it is empty. */
  note: string;
}

/** A filled letter: the sheet that is handed in first, the reader's own language after it. */
export interface Paper {
  title: string;
  sheets: readonly PaperSheet[];
}

export function paperSheet(lang: Language, paragraphs: readonly FilledParagraph[], note = ''): PaperSheet {
  return { lang, paragraphs: paragraphs.map((paragraph) => ({ style: paragraph.style, text: paragraphWords(paragraph) })), note };
}
