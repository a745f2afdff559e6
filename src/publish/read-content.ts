import type { ContentFiles } from './content-files.ts';
import type { Problem } from './problem.ts';
import { type ArticleFolder, isArticleFile, readArticles } from './read-articles.ts';
import { type Catalogue, readCatalogue } from './read-catalogue.ts';
import { type InterviewFolder, isGuideFile, type LetterFolder, readGuides } from './read-guides.ts';

/** All that editors wrote, parsed; what could not be parsed is in `problems`. */
export interface Content extends Catalogue {
  articles: ArticleFolder[];
  interviews: InterviewFolder[];
  letters: LetterFolder[];
}

/** Parses every file; the order of the files does not matter. */
export function parseContent(files: ContentFiles): Content {
  const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const catalogue = readCatalogue(new Map(sorted.filter(([file]) => !isArticleFile(file) && !isGuideFile(file))));
  const { articles, problems } = readArticles(new Map(sorted.filter(([file]) => isArticleFile(file))));
  const guides = readGuides(new Map(sorted.filter(([file]) => isGuideFile(file))));
  const all: Problem[] = [...catalogue.problems, ...problems, ...guides.problems];
  return { ...catalogue, ...guides, articles, problems: all };
}
