import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { isLanguage, LANGUAGES } from '#core/language.ts';
import { acceptTranslation } from './accept-translation.ts';
import { checkContent } from './check.ts';
import { checkTable } from './check-table.ts';
import { readContentFiles } from './content-files.ts';
import { indexContent } from './content-index.ts';
import { openFinder } from './find.ts';
import { impactOf } from './impact.ts';
import { interviewMap } from './interview-map.ts';
import { DEVELOPMENT_KEYS, ensureKeys, makeKeys, readKeys, rotatePublisher } from './keys.ts';
import { readPageWords } from './page-words.ts';
import { isError, problemLine } from './problem.ts';
import { publishEdition } from './publish.ts';
import { type Content, parseContent } from './read-content.ts';

const USAGE = `usage: main.ts check [--accept <id> <lang>] [--impact <fact-or-law-id>]
       main.ts publish [--out DIR] [--keys DIR] [--base https://ADDRESS]
       main.ts find [--lang LANG] [--limit N] [--kind KIND] [--countries RU,KG] [--stdin | QUERY …]
       main.ts interviews map [--lang LANG] [--out DIR] [ID …]
       main.ts keys --out DIR [--root-keys 3] [--threshold 2] [--rotate]`;

const CONTENT = { content: { type: 'string', default: 'content' } } as const;

/** The editors' command line. Each task gives its exit code. */
const TASKS: Record<string, (args: string[]) => Promise<number>> = { check, publish, keys, find, interviews };

async function check(args: string[]): Promise<number> {
  const options = { ...CONTENT, accept: { type: 'boolean', default: false }, impact: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  if (values.accept) return accept(values.content, positionals);
  const content = parseContent(readContentFiles(values.content));
  if (values.impact !== undefined) return impact(content, values.impact);
  const problems = await checkContent(content, today());
  console.log(checkTable(content, problems, today()));
  for (const problem of problems) console.log(`${isError(problem) ? '' : 'warning: '}${problemLine(problem)}`);
  const errors = problems.filter(isError).length;
  console.log(errors > 0 ? `${errors} errors` : 'No rule is broken.');
  return errors > 0 ? 1 : 0;
}

function impact(content: Content, id: string): number {
  const lines = impactOf(content, id);
  if (!lines) throw new Error(`there is no fact or law “${id}”`);
  console.log(lines.length > 0 ? lines.join('\n') : `nothing rests on ${id}`);
  return 0;
}

async function accept(dir: string, [id = '', lang = '']: string[]): Promise<number> {
  const { file, text } = await acceptTranslation(readContentFiles(dir), id, lang);
  writeFileSync(join(dirname(dir), file), text);
  console.log(`${file}: accepted as a translation of the text as it is now`);
  return 0;
}

async function publish(args: string[]): Promise<number> {
  const options = {
    ...CONTENT,
    locales: { type: 'string', default: 'locales' },
    keys: { type: 'string', default: DEVELOPMENT_KEYS },
    out: { type: 'string', default: '.tirek/site' },
    base: { type: 'string', default: process.env['TIREK_BASE'] },
  } as const;
  const { values } = parseArgs({ args, options });
  if (values.keys === DEVELOPMENT_KEYS) await ensureKeys();
  const published = await publishEdition({
    files: readContentFiles(values.content),
    words: readPageWords(values.locales),
    keys: await readKeys(values.keys),
    siteDir: values.out,
    now: new Date(),
    base: siteBase(values.base),
  });
  if (!published.manifest) {
    for (const problem of published.problems) console.error(problemLine(problem));
    console.error(`${published.problems.length} errors; nothing was published`);
    return 1;
  }
  const { manifest, packs } = published;
  const bytes = packs.reduce((sum, pack) => sum + pack.sizeBytes, 0);
  const state = published.isNew ? 'is new' : 'is unchanged';
  console.log(
    `Edition ${manifest.edition} ${state}: ${packs.length} packs, ${Math.round(bytes / 1000)} kB, ${manifest.steps.length} steps, ${published.pages} plain pages in ${values.out}`,
  );
  return 0;
}

/** The site's address without a path; anything else would make links that lead nowhere. */
function siteBase(base: string | undefined): string | undefined {
  if (!base) return undefined;
  const { origin, pathname, protocol } = new URL(base);
  if (!/^https?:$/.test(protocol) || pathname !== '/')
    throw new Error(`--base is the address of the site alone, as https://tirek.example.org; found ${base}`);
  return origin;
}

async function find(args: string[]): Promise<number> {
  const options = {
    ...CONTENT,
    lang: { type: 'string', default: 'ru' },
    limit: { type: 'string', default: '10' },
    kind: { type: 'string' },
    countries: { type: 'string' },
    stdin: { type: 'boolean', default: false },
  } as const;
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const { lang, kind } = values;
  if (!isLanguage(lang)) throw new Error(`“${lang}” is not one of ${LANGUAGES.join(', ')}`);
  const queries = values.stdin ? createInterface({ input: process.stdin }) : [positionals.join(' ')];
  const finder = await openFinder(parseContent(readContentFiles(values.content)));
  const request = { lang, kind, limit: Number(values.limit), countries: values.countries?.split(',') };
  for await (const query of queries) console.log(JSON.stringify(finder(query, request)));
  return 0;
}

/** Draws interviews as pages that an editor or a lawyer opens, prints and marks. */
async function interviews(args: string[]): Promise<number> {
  const options = { ...CONTENT, lang: { type: 'string' }, out: { type: 'string', default: '.tirek/maps' } } as const;
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const [action, ...ids] = positionals;
  if (action !== 'map') throw new Error(USAGE);
  const content = parseContent(readContentFiles(values.content));
  const wanted = content.interviews.filter(({ structure }) => ids.length === 0 || ids.includes(structure.entry.id));
  if (wanted.length < ids.length)
    throw new Error(`not all of ${ids.join(', ')} are interviews; their ids are the names of content/interviews`);
  mkdirSync(values.out, { recursive: true });
  for (const folder of wanted) {
    const { id, sourceLanguage } = folder.structure.entry;
    const words = folder.words.find(({ lang }) => lang === (values.lang ?? sourceLanguage)) ?? folder.words[0];
    if (!words) continue;
    const file = join(values.out, `${id}.html`);
    writeFileSync(file, interviewMap(folder, words.entry, indexContent(content)));
    console.log(file);
  }
  return 0;
}

async function keys(args: string[]): Promise<number> {
  const options = {
    out: { type: 'string' },
    'root-keys': { type: 'string', default: '3' },
    threshold: { type: 'string', default: '2' },
    rotate: { type: 'boolean', default: false },
  } as const;
  const { values } = parseArgs({ args, options });
  if (!values.out) throw new Error(USAGE);
  if (values.rotate) return rotate(values.out);
  await makeKeys(values.out, { rootKeys: Number(values['root-keys']), threshold: Number(values.threshold), now: new Date() });
  console.log(`Keys are in ${values.out}: move each root key to a place of its own that no network reaches (docs/for-operators.md)`);
  return 0;
}

async function rotate(dir: string): Promise<number> {
  const pems = readdirSync(dir).filter((name) => /^root(-\d+)?\.pem$/.test(name));
  const rootFile = join(dir, 'root.json');
  if (!existsSync(rootFile)) throw new Error(`${rootFile} is missing`);
  const old = readFileSync(rootFile, 'utf8');
  const next = await rotatePublisher(
    old,
    pems.map((name) => readFileSync(join(dir, name), 'utf8')),
    new Date(),
  );
  writeFileSync(join(dir, 'publisher.pem'), next.pem, { mode: 0o600 });
  writeFileSync(rootFile, next.rootText);
  console.log(`${dir}: a new publisher key; publish once more, and phones will trust it and no longer the old one`);
  return 0;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

try {
  const task = TASKS[process.argv[2] ?? ''];
  if (!task) throw new Error(USAGE);
  process.exitCode = await task(process.argv.slice(3));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
