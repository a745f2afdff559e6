import { createHash } from 'node:crypto';
import type { Sha256Text } from '#core/canonical.ts';
import { checkArticle } from './article-rules.ts';
import { checkCards } from './card-rules.ts';
import { checkCatalogue } from './catalogue-rules.ts';
import { indexContent } from './content-index.ts';
import { type Problem, sortProblems } from './problem.ts';
import type { Content } from './read-content.ts';
import { checkTowns } from './town-rules.ts';

/** SHA-256 of the UTF-8 text in hexadecimal, on this machine. */
export const sha256Text: Sha256Text = (text) => Promise.resolve(createHash('sha256').update(text).digest('hex'));

/** Everything that is wrong with the content, in the order an editor would walk through the files. */
export async function checkContent(content: Content): Promise<Problem[]> {
  const index = indexContent(content);
  const articles = await Promise.all(content.articles.map((article) => checkArticle(article, index, sha256Text)));
  return sortProblems([
    ...content.problems,
    ...checkCatalogue(content, index),
    ...checkCards(content, index),
    ...checkTowns(content),
    ...articles.flat(),
  ]);
}
