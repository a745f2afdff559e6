import type { Publication } from './library.ts';

/** What a citation is made of. The title is the one on the cover: a translated one would be found in no catalogue. */
export type Cited = Pick<Publication, 'id' | 'type' | 'title' | 'authors' | 'publisher' | 'year' | 'url' | 'languages'>;

/** An end that is already there is not written twice. */
function sentence(text: string): string {
  return /[.!?…]["”»)]?$/.test(text) ? text : `${text}.`;
}

/** A line to put under a paper: "Human Rights Watch. Race to the Bottom. Human Rights Watch, 2013. https://…" */
export function citationText({ authors, title, publisher, year, url }: Cited): string {
  const imprint = [authors.join(', ') === publisher ? undefined : publisher, year].filter(Boolean).join(', ');
  const parts = [authors.join(', '), title, imprint].filter(Boolean).map(sentence);
  return [...parts, url].filter(Boolean).join(' ');
}

const SIGNS: Record<string, string> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };

function texText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\~^{}%&$#_]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
}

/** Doubled: BibTeX changes no capital inside, and takes an organisation's name for one name. */
function whole(text: string): string {
  return `{${texText(text)}}`;
}

const KINDS: Partial<Record<Publication['type'], [entry: string, publisher: string]>> = {
  book: ['book', 'publisher'],
  article: ['article', 'journal'],
  report: ['techreport', 'institution'],
  research: ['techreport', 'institution'],
};

/** The same as an entry for reference managers. */
export function bibtexText({ id, type, title, authors, publisher, year, url }: Cited): string {
  const [entry, house] = KINDS[type] ?? ['misc', 'howpublished'];
  const fields: [name: string, value: string | number | undefined][] = [
    ['author', authors.map(whole).join(' and ')],
    ['title', whole(title)],
    [house, publisher && texText(publisher)],
    ['year', year],
    // Inside \url nothing is escaped but what would end the field.
    ['url', url?.replace(/[{}\\]/g, (sign) => encodeURIComponent(sign))],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@${entry}{${id},`, ...lines, '}', ''].join('\n');
}
