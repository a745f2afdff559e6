import type { Article, ArticleText } from '#core/article.ts';
import type { Language } from '#core/language.ts';
import type { Term } from '#core/term.ts';
import { coinedWord, inflectedWord } from './new-words.ts';
import { Random } from './random.ts';
import type { RealWords, Topic } from './real-words.ts';

/** An entry with the pack it travels in, as the phone keeps it. */
export interface PackedEntry {
  pack: string;
  entry: Article | ArticleText | Term;
}

/** Of every 30 articles, how many are in a language: 30 ky, 30 ru, 15 uz, 10 tg, 5 kk, 10 en pages of each hundred. */
const SHARE: Record<Language, (article: number) => boolean> = {
  ky: () => true,
  ru: () => true,
  uz: (article) => article % 2 === 0,
  tg: (article) => article % 3 === 0,
  kk: (article) => article % 6 === 1,
  en: (article) => article % 3 === 1,
};
const BODY_WORDS = 540;
/** How the words of a page come about. The rest are words of the whole language. */
const SHARES = { wholeSentence: 0.35, ofTopic: 0.5, inflected: 0.06, coined: 0.01 };

/** Makes about `count` pages of some 600 words, the same in every run, and the glossary as it is. */
export function makeCorpus(real: RealWords, count: number): PackedEntry[] {
  const random = new Random(count);
  const packed: PackedEntry[] = real.entries.flatMap((entry) =>
    entry.kind === 'term' && !('lang' in entry) ? [{ pack: 'core', entry }] : [],
  );
  let pages = 0;
  for (let article = 0; pages < count; article++) {
    const id = `bench-${article}`;
    const country = random.pick(real.countries);
    // Of an article without words the engine reads only the countries.
    packed.push({ pack: country, entry: { id, kind: 'article', countries: [country] } as unknown as Article });
    for (const lang of Object.keys(SHARE) as Language[]) {
      if (!SHARE[lang](article) || pages === count) continue;
      packed.push({ pack: `${country}.${lang}`, entry: makeText(real, random, id, lang) });
      pages++;
    }
  }
  return packed;
}

function makeText(real: RealWords, random: Random, id: string, lang: Language): ArticleText {
  const topics = [random.pick(real.topics[lang]), random.pick(real.topics[lang])];
  const words = (count: number): string => Array.from({ length: count }, () => makeWord(real, random, lang, topics)).join(' ');
  const title = random.share() < 0.5 ? `${random.pick(topics[0]?.titles ?? [])} ${words(2)}` : words(random.between(4, 8));
  const sections = [0, 1, 2].map((at) => {
    const paragraphs: string[] = [];
    for (let length = 0; length < BODY_WORDS / 3;) {
      const sentence =
        random.share() < SHARES.wholeSentence ? random.pick(random.pick(topics).sentences) : `${words(random.between(7, 17))}.`;
      paragraphs.push(sentence);
      length += sentence.split(' ').length;
    }
    return { id: `part-${at}`, blocks: [{ h: [words(4)] }, { p: [paragraphs.join(' ')] }] };
  });
  return { id, lang, kind: 'article', title, summary: words(18), sections } as unknown as ArticleText;
}

function makeWord(real: RealWords, random: Random, lang: Language, topics: readonly Topic[]): string {
  const share = random.share();
  if (share < SHARES.coined) return coinedWord(random, real.words[lang]);
  if (share < SHARES.coined + SHARES.inflected) return inflectedWord(random, real.words[lang], lang);
  return share < SHARES.coined + SHARES.inflected + SHARES.ofTopic ? random.pick(random.pick(topics).words) : random.pick(real.words[lang]);
}
