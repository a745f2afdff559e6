import type { Problem } from './problem.ts';
import type { Content } from './read-content.ts';

export function checkTable(content: Content, problems: readonly Problem[]): string {
  return `${content.entries.length} entries, ${content.articles.length} articles, ${problems.length} problems`;
}
