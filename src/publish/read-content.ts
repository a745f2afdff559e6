import type { ContentFiles } from './content-files.ts';
import type { Problem } from './problem.ts';
import { type ArticleFolder, isArticleFile, readArticles } from './read-articles.ts';
import { type Catalogue, readCatalogue } from './read-catalogue.ts';

/** All that editors wrote, parsed; what could not be parsed is in `problems`. */
export interface Content extends Catalogue {
  articles: ArticleFolder[];
}

/** Parses every file; the order of the files does not matter. */
export function parseContent(files: ContentFiles): Content {
  const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const catalogue = readCatalogue(new Map(sorted.filter(([file]) => !isArticleFile(file))));
  const { articles, problems } = readArticles(new Map(sorted.filter(([file]) => isArticleFile(file))));
  const all: Problem[] = [...catalogue.problems, ...problems];
  return { ...catalogue, articles, problems: all };
}
