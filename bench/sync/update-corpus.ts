import type { ArticleText } from '#core/article.ts';
import { type PackLine, packLine } from '#core/pack.ts';
import { makeText } from '../../tests/support/builders.ts';
import { makeCorpus } from '../search/corpus.ts';
import { Random } from '../search/random.ts';
import { readRealWords, type RealWords } from '../search/real-words.ts';

/** One edition's worth of change: how many of a hundred pages, and in how many places each. */
export interface Update {
  percent: number;
  places: number;
}

export const UPDATES: Update[] = [1, 5, 20].flatMap((percent) => [1, 4].map((places) => ({ percent, places })));

export interface Changed {
  pages: ArticleText[];
  /** All that was put in, for the oracle that sends nothing else. */
  inserted: string;
}

const SECTIONS = ['short', 'rule', 'steps'] as const;
/** Of every hundred pages of the corpus, so many are Kyrgyz. */
const PAGES_EACH = 3.35;

/** Kyrgyz pages of some 600 words, and their words. */
export async function makePages(count: number): Promise<{ pages: ArticleText[]; real: RealWords }> {
  const real = await readRealWords();
  const packed = makeCorpus(real, Math.ceil(count * PAGES_EACH));
  const texts = packed.flatMap(({ entry }) => ('lang' in entry && entry.lang === 'ky' ? [entry as ArticleText] : []));
  return { pages: texts.slice(0, count).map(wholePage), real };
}

/** The corpus in the shape that phones know. */
function wholePage({ id, title, summary, sections }: ArticleText): ArticleText {
  const paragraphs = (at: number): ArticleText['sections'][number]['blocks'] => sections[at]?.blocks.filter((block) => 'p' in block) ?? [];
  return makeText({ id, lang: 'ky', title, summary, sections: SECTIONS.map((name, at) => ({ id: name, blocks: paragraphs(at) })) });
}

/** Some words of some pages replaced by others of the language, spread evenly over the pack. */
export function changePages(pages: readonly ArticleText[], real: RealWords, { percent, places }: Update): Changed {
  const random = new Random(percent * 10 + places);
  const every = 100 / percent;
  let inserted = '';
  const edit = (text: string): string => {
    const words = text.split(' ');
    const fresh = Array.from({ length: random.between(1, 8) }, () => random.pick(real.words.ky));
    inserted += `${fresh.join(' ')} `;
    words.splice(random.between(0, words.length - 10), random.between(0, 6), ...fresh);
    return words.join(' ');
  };
  const changed = pages.map((page, at) => {
    if (at % every !== 0) return page;
    const copy = structuredClone(page);
    for (let place = 0; place < places; place += 1) {
      const block = copy.sections[place % SECTIONS.length]?.blocks[0];
      if (block && 'p' in block) block.p = [edit(String(block.p[0]))];
    }
    return copy;
  });
  return { pages: changed, inserted };
}

export function linesText(pages: readonly ArticleText[]): string {
  const lines: PackLine[] = pages.map(packLine).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return lines.map(({ text }) => `${text}\n`).join('');
}
