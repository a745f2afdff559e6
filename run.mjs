import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Tirek's tasks: `node run.mjs start|test|dev|check|publish|bench [arguments]`. Each works on a fresh clone. */

process.chdir(import.meta.dirname);

const ROOT_FILE = '.tirek/keys/root.json';
const BUILT_FROM = '.tirek/built-from';
const BUILD_INPUTS = ['src', 'locales', 'public', 'index.html', 'vite.config.ts', 'package-lock.json', ROOT_FILE];
const CHROMIUM_PLACES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const say = (line) => console.log(`tirek: ${line}`);

/** Runs a program to its end. Gives its exit code; with `quiet`, also what it printed. */
function run(program, args, { quiet = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit', env: { ...process.env, ...env } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
    // Asked to stop, the children stop first: a server closes its connections, a publisher ends its file.
    const pass = (signal) => child.kill(signal);
    process.on('SIGTERM', pass).on('SIGINT', pass);
    const end = (code) => {
      process.off('SIGTERM', pass).off('SIGINT', pass);
      resolve({ code, output });
    };
    child.on('error', (error) => {
      output += error.message;
      end(1);
    });
    child.on('close', (code, signal) => end(signal ? 0 : code));
  });
}

const bin = (name, args, options) => run(process.execPath, [join('node_modules', '.bin', name), ...args], options);
const script = (file, args, options) => run(process.execPath, ['--import', 'tsx', file, ...args], options);

/** Ends the whole task when a step fails; the step has said why. */
async function must(step) {
  const { code } = await step;
  if (code !== 0) process.exit(code ?? 1);
}

async function install() {
  // npm writes this file last, so an interrupted installation is done again.
  const done = 'node_modules/.package-lock.json';
  if (existsSync(done) && statSync(done).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  say('installing packages, because node_modules is missing or older than package-lock.json');
  await must(run('npm', ['ci', '--no-audit', '--no-fund']));
}

const publish = (args) => script('src/publish/main.ts', ['publish', ...args]);

function listFiles(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => listFiles(join(path, name)));
}

function inputsHash() {
  const hash = createHash('sha256');
  for (const file of BUILD_INPUTS.flatMap(listFiles).sort()) hash.update(`${file}\n`).update(readFileSync(file));
  return hash.digest('hex');
}

async function build() {
  const inputs = inputsHash();
  if (existsSync('dist/index.html') && existsSync(BUILT_FROM) && readFileSync(BUILT_FROM, 'utf8') === inputs) return { code: 0 };
  say('building the app, because dist is missing or older than its sources');
  const built = await bin('vite', ['build', '--logLevel', 'warn']);
  if (built.code === 0) writeFileSync(BUILT_FROM, inputs);
  return built;
}

/** Finds a browser for the browser tests, or installs one where that is allowed. */
async function findChromium() {
  const find = () => CHROMIUM_PLACES.find((path) => path && existsSync(path));
  if (!find() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('installing Chromium, because the browser tests need one and none is here');
    const noninteractive = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
    const updated = await run('apt-get', ['update'], noninteractive);
    if (updated.code === 0) await run('apt-get', ['install', '-y', 'chromium'], noninteractive);
  }
  return find();
}

async function check(name, step) {
  const { code, output = '' } = await step();
  console.log(`${code === 0 ? '✓' : '✗'} ${name}`);
  if (code !== 0) console.log(output);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

async function fastChecks() {
  const quiet = { quiet: true };
  const checks = {
    types: () => bin('tsc', ['-b'], quiet),
    lint: () => bin('oxlint', [], quiet),
    format: () => bin('oxfmt', ['--check'], quiet),
    'unused code': () => bin('knip', [], quiet),
    content: () => script('src/publish/main.ts', ['check'], quiet),
    publication: () => script('src/publish/main.ts', ['publish'], quiet),
    build,
  };
  const counts = [];
  for (const [name, step] of Object.entries(checks)) counts.push(await check(name, step));
  return counts;
}

async function vitest(args) {
  const report = '.tirek/vitest.json';
  rmSync(report, { force: true });
  await bin('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args]);
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  // A file that cannot be loaded has no failed test in it, and yet must not pass.
  const broken = testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some((one) => one.status === 'failed'));
  return { passed: numPassedTests, failed: numFailedTests + broken.length, skipped: numPendingTests };
}

/** With arguments only the tests they name run; without, everything. The last line is the count. */
async function test(args) {
  mkdirSync('.tirek', { recursive: true });
  const chromium = await findChromium();
  if (!chromium) say('NO CHROMIUM: the browser tests are skipped; install one or set CHROMIUM to its path');
  const counts = [...(args.length > 0 ? [] : await fastChecks()), await vitest(args)];
  if (!chromium && process.env.CI === 'true') counts.push({ passed: 0, failed: 1, skipped: 0 });
  const sum = (field) => counts.reduce((total, count) => total + count[field], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed${sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : ''}`);
  process.exit(sum('failed') > 0 ? 1 : 0);
}

const TASKS = {
  async start(args) {
    await must(publish([]));
    await must(build());
    await must(script('src/server/main.ts', args));
  },
  async dev(args) {
    await must(publish([]));
    await must(bin('vite', ['--port', process.env.PORT ?? '5173', ...args]));
  },
  test,
  check: (args) => must(script('src/publish/main.ts', ['check', ...args])),
  publish: (args) => must(publish(args)),
  bench: (args) => must(script('bench/run.ts', args)),
};

const [name = '', ...args] = process.argv.slice(2);
if (!Object.hasOwn(TASKS, name)) {
  console.error(`usage: node run.mjs ${Object.keys(TASKS).join('|')} [arguments]`);
  process.exit(2);
}
await install();
await TASKS[name](args);
