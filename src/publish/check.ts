import { createHash } from 'node:crypto';
import type { Sha256Text } from '#core/canonical.ts';
import { checkArticle } from './article-rules.ts';
import { checkCards } from './card-rules.ts';
import { checkCatalogue } from './catalogue-rules.ts';
import { indexContent } from './content-index.ts';
import { checkHolidays } from './holidays-rules.ts';
import { checkInterview } from './interview-rules.ts';
import { checkLetter } from './letter-rules.ts';
import { type Problem, sortProblems } from './problem.ts';
import type { Content } from './read-content.ts';
import { checkTowns } from './town-rules.ts';

/** SHA-256 of the UTF-8 text in hexadecimal, on this machine. */
export const sha256Text: Sha256Text = (text) => Promise.resolve(createHash('sha256').update(text).digest('hex'));

/** Everything that is wrong with the content, in the order an editor would walk through the files. `today` is `YYYY-MM-DD`. */
export async function checkContent(content: Content, today: string): Promise<Problem[]> {
  const index = indexContent(content);
  const articles = await Promise.all(content.articles.map((article) => checkArticle(article, index, sha256Text)));
  const interviews = await Promise.all(content.interviews.map((folder) => checkInterview(folder, index, sha256Text, today)));
  const letters = await Promise.all(content.letters.map((folder) => checkLetter(folder, index, sha256Text)));
  const catalogue = [...checkCatalogue(content, index), ...checkCards(content, index), ...checkTowns(content), ...checkHolidays(content)];
  return sortProblems([...content.problems, ...catalogue, ...[...articles, ...interviews, ...letters].flat()]);
}
