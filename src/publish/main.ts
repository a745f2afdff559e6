import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { acceptTranslation } from './accept-translation.ts';
import { checkContent } from './check.ts';
import { checkTable } from './check-table.ts';
import { readContentFiles } from './content-files.ts';
import { problemLine } from './problem.ts';
import { parseContent } from './read-content.ts';

/** The editors' command line: `check`, `check --accept <article-id> <lang>`. */
async function main(task: string | undefined, args: string[]): Promise<number> {
  if (task === 'check') return check(args);
  console.error('usage: main.ts check [--accept <article-id> <lang>] | publish [--out DIR] | keys --out DIR');
  return 2;
}

async function check(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { content: { type: 'string', default: 'content' }, accept: { type: 'boolean', default: false } },
  });
  if (values.accept) return accept(values.content, positionals);
  const content = parseContent(readContentFiles(values.content));
  const problems = await checkContent(content);
  console.log(checkTable(content, problems));
  for (const problem of problems.filter(({ level }) => level === 'warning')) console.log(`warning: ${problemLine(problem)}`);
  const errors = problems.filter(({ level }) => level === 'error');
  for (const problem of errors) console.log(problemLine(problem));
  console.log(errors.length > 0 ? `${errors.length} errors` : 'No rule is broken.');
  return errors.length > 0 ? 1 : 0;
}

async function accept(dir: string, [id = '', lang = '']: string[]): Promise<number> {
  const { file, text } = await acceptTranslation(readContentFiles(dir), id, lang);
  writeFileSync(join(dirname(dir), file), text);
  console.log(`${file}: accepted as a translation of the text as it is now`);
  return 0;
}

try {
  process.exitCode = await main(process.argv[2], process.argv.slice(3));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
