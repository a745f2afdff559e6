import type { Article, ArticleText } from '#core/article.ts';
import { citedIds } from '#core/blocks.ts';
import type { Interview, InterviewText } from '#core/interview.ts';
import type { Letter, LetterText } from '#core/letter.ts';
import type { Entry, Overlay } from '#core/entry.ts';
import { reviewByDay, sortedDates } from '#core/freshness.ts';
import { LANGUAGES } from '#core/language.ts';
import { allBlocks } from '#core/provenance.ts';
import { outdatedParts, sourceHashes } from '#core/translation.ts';
import { isNamed } from './catalogue-rules.ts';
import { sha256Text } from './check.ts';
import { assembleInterview, assembleInterviewTexts, assembleLetter, assembleLetterTexts } from './assemble-guides.ts';
import { type ContentIndex, indexContent } from './content-index.ts';
import type { ArticleFile, ArticleFolder } from './read-articles.ts';
import type { CatalogueEntry } from './read-catalogue.ts';
import type { Content } from './read-content.ts';

/** All entries as they travel. Expects content without errors. */
export interface Assembled {
  catalogue: CatalogueEntry[];
  overlays: Overlay[];
  articles: Article[];
  texts: ArticleText[];
  guides: (Interview | Letter)[];
  guideTexts: (InterviewText | LetterText)[];
}

export function allEntries({ catalogue, overlays, articles, texts, guides, guideTexts }: Assembled): Entry[] {
  return [...catalogue, ...overlays, ...articles, ...texts, ...guides, ...guideTexts];
}

/** Turns what editors wrote into what phones read; what can be computed from the rest is computed here. */
export async function assembleEntries(content: Content): Promise<Assembled> {
  const index = indexContent(content);
  const texts = await Promise.all(content.articles.map(assembleTexts));
  const guideTexts = await Promise.all([...content.interviews.map(assembleInterviewTexts), ...content.letters.map(assembleLetterTexts)]);
  return {
    catalogue: content.entries.map(({ entry }) => withCitingFacts(entry, index)),
    overlays: content.overlays.map(({ entry }) => entry),
    articles: content.articles.map((article) => assembleArticle(article, index)),
    texts: texts.flat(),
    guides: [...content.interviews.map((folder) => assembleInterview(folder, index)), ...content.letters.map(assembleLetter)],
    guideTexts: guideTexts.flat(),
  };
}

function withCitingFacts(entry: CatalogueEntry, { facts }: ContentIndex): CatalogueEntry {
  if (entry.kind !== 'law') return entry;
  const citing = facts.filter((fact) => fact.law.some((reference) => isNamed(entry, reference)));
  return { ...entry, facts: citing.map((fact) => fact.id).toSorted() };
}

function sourceOf({ meta, texts }: ArticleFolder): ArticleFile | undefined {
  return texts.find((text) => text.lang === meta.entry.sourceLanguage);
}

/** The language-neutral part: what it cites, and how old the oldest fact is that it rests on. */
export function assembleArticle(article: ArticleFolder, index: ContentIndex): Article {
  const source = sourceOf(article);
  const cites = source ? citedIds(allBlocks(source)) : [];
  const facts = cites.flatMap((id) => index.findCited(id) ?? []).filter((entry) => entry.kind === 'fact');
  // The text of a treaty does not age: the date of its source is the treaty's own, not one of knowledge.
  const dates = sortedDates(facts.filter((fact) => fact.country !== 'INT').map((fact) => fact.asOf));
  const [asOf, newestAsOf] = [dates[0], dates.at(-1)];
  const languages = LANGUAGES.filter((lang) => article.texts.some((text) => text.lang === lang));
  return { ...article.meta.entry, cites, languages, asOf, newestAsOf, reviewBy: reviewByDay(article.meta.entry.topic, asOf) };
}

async function assembleTexts(article: ArticleFolder): Promise<ArticleText[]> {
  const { id } = article.meta.entry;
  const source = sourceOf(article);
  const hashes = source ? await sourceHashes(source, sha256Text) : [];
  return article.texts.map(({ lang, head: { title, summary, translation }, sections }) => {
    const outdated = source && translation ? outdatedParts(source, hashes, translation).paragraphs : [];
    const madeBy = translation?.by ?? 'source';
    return { id, kind: 'article', lang, title, summary, sections, madeBy, outdated: outdated.length > 0 ? outdated : undefined };
  });
}
