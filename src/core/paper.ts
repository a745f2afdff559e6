import type { LetterParagraph } from './letter.ts';

/** One language of a filled letter, ready for paper. */
export interface PaperSheet {
  lang: string;
  paragraphs: readonly { style: LetterParagraph['style']; text: string }[];
  /** Small, at the foot of each page: that it is a sample, and of which day. */
  note: string;
}

/** A filled letter: the sheet that is handed in first, the reader's own language after it. */
export interface Paper {
  title: string;
  sheets: readonly PaperSheet[];
}

/** Numbers of the `item` paragraphs, beginning anew after any other; undefined for the rest. */
export function itemNumbers(paragraphs: PaperSheet['paragraphs']): (number | undefined)[] {
  let number = 0;
  return paragraphs.map(({ style }) => {
    number = style === 'item' ? number + 1 : 0;
    return number || undefined;
  });
}
