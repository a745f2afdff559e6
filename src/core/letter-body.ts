import { parseDay } from './day.ts';
import type { FieldCondition, Letter, LetterField, LetterText } from './letter.ts';
import { dateWords, numberWords } from './words.ts';

/** What the reader wrote, by field; dates as `YYYY-MM-DD`, choices as their id. */
export type LetterValues = Readonly<Record<string, string>>;

export type FieldFault = 'missing' | 'too-long' | 'impossible-date' | 'not-a-number';

/** A piece of a paragraph: words of the letter, what the reader wrote, or an empty place. */
type LetterPiece = { words: string } | { written: string } | { blank: string };

export interface FilledParagraph {
  id: string;
  style: Letter['body'][number]['style'];
  pieces: LetterPiece[];
}

/** A letter has room for about this many characters in one answer. */
const LONGEST = 5_000;

export function mostOf({ maxLength = LONGEST }: LetterField): number {
  return maxLength;
}

/** What is wrong with one answer; what was written is kept whatever is wrong with it. */
function fieldFault(field: LetterField, value = ''): FieldFault | undefined {
  const text = value.trim();
  if (text === '') return field.required ? 'missing' : undefined;
  if (text.length > mostOf(field)) return 'too-long';
  if (field.kind === 'date') return parseDay(text) ? undefined : 'impossible-date';
  if (field.kind === 'choice') return field.choices?.includes(text) || !field.required ? undefined : 'missing';
  const isNumber = field.kind === 'money' || field.kind === 'number';
  return isNumber && !/^\d[\d\s\u00a0]*([.,]\d+)?$/.test(text) ? 'not-a-number' : undefined;
}

/** Faults by field, in the order of the letter. */
export function letterFaults({ fields }: Pick<Letter, 'fields'>, values: LetterValues): Map<string, FieldFault> {
  return new Map(
    fields.flatMap((field) => {
      const fault = fieldFault(field, values[field.id]);
      return fault ? [[field.id, fault] as const] : [];
    }),
  );
}

/** The letter with what the reader wrote in its places, in the language of `text`. */
export function fillLetter({ fields, body }: Pick<Letter, 'fields' | 'body'>, text: LetterText, values: LetterValues): FilledParagraph[] {
  const byId = new Map(fields.map((field) => [field.id, field]));
  return body
    .filter((part) => isThere(part.if, values))
    .map(({ id, style }) => ({
      id,
      style,
      pieces: (text.body[id] ?? '').split(/\{([a-z0-9-]+)\}/g).flatMap((piece, index): LetterPiece[] => {
        // split() with a group gives words and field ids in turn.
        if (index % 2 === 0) return piece === '' ? [] : [{ words: piece }];
        const field = byId.get(piece);
        const written = field && valueWords(field, text, values[piece]);
        return [written ? { written } : { blank: text.fields[piece]?.label ?? piece }];
      }),
    }));
}

function isThere(condition: FieldCondition | undefined, values: LetterValues): boolean {
  return Object.entries(condition ?? {}).every(([id, test]) => {
    const value = (values[id] ?? '').trim();
    if (Array.isArray(test)) return test.includes(value);
    return test === 'filled' ? value !== '' : value === '';
  });
}

/** An answer as the letter's language writes it; undefined when there is none that can be written. */
function valueWords(field: LetterField, { lang, fields }: LetterText, value = ''): string | undefined {
  const text = value.trim();
  if (text === '' || fieldFault(field, text) === 'impossible-date') return undefined;
  if (field.kind === 'date') return dateWords(text, lang);
  if (field.kind === 'choice') return fields[field.id]?.choices?.[text];
  if (field.kind !== 'money') return text;
  const number = Number(text.replace(/[\s\u00a0]/g, '').replace(',', '.'));
  return Number.isFinite(number) ? numberWords(number, lang, 2) : text;
}

/** The words of a paragraph, an empty place as a line to write on. */
export function paragraphWords({ pieces }: Pick<FilledParagraph, 'pieces'>): string {
  return pieces.map((piece) => ('words' in piece ? piece.words : 'written' in piece ? piece.written : '__________')).join('');
}

/** What stands before each paragraph: the requests of a letter are numbered through, the papers with it have a dash. */
export function paragraphMarks(paragraphs: readonly Pick<FilledParagraph, 'style'>[]): (string | undefined)[] {
  let number = 0;
  return paragraphs.map(({ style }) => {
    if (style === 'item') return `${++number}.`;
    return style === 'list' ? '—' : undefined;
  });
}

/** The letter as plain text. */
export function letterPlainText(paragraphs: readonly FilledParagraph[]): string {
  const marks = paragraphMarks(paragraphs);
  return paragraphs.map((paragraph, at) => [marks[at], paragraphWords(paragraph)].filter(Boolean).join(' ')).join('\n\n');
}
