import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Tirek's tasks: `node run.mjs start|test|dev|check|publish|find|interviews|bench [arguments]`. Each works on a fresh clone. */

process.chdir(import.meta.dirname);
const ROOT_FILE = '.tirek/keys/root.json';
const BUILT_FROM = '.tirek/built-from';
const BUILD_INPUTS = ['src', 'locales', 'public', 'index.html', 'vite.config.ts', 'package-lock.json', ROOT_FILE];
const CHROMIUM_PLACES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const say = (line) => console.log(`tirek: ${line}`);

/** Runs a program to its end. Gives its exit code; with `quiet`, also what it printed. */
function run(program, args, { quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit' });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
    // Asked to stop, the child stops first: a server closes its connections, a publisher ends its file.
    const stop = (signal) => child.kill(signal) && child.on('close', () => process.exit(0));
    for (const signal of ['SIGTERM', 'SIGINT']) process.removeAllListeners(signal).on(signal, stop);
    child.on('error', (error) => (output += error.message));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

const bin = (name, args, options) => run(process.execPath, [join('node_modules', '.bin', name), ...args], options);
const script = (file, args, options) => run(process.execPath, ['--import', 'tsx', file, ...args], options);

/** Ends the whole task when a step fails; the step has said why. */
async function must(step) {
  const { code } = await step;
  if (code !== 0) process.exit(code);
}

async function install() {
  // npm writes this file last, so an interrupted installation is done again.
  const done = 'node_modules/.package-lock.json';
  if (existsSync(done) && statSync(done).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  say('installing packages, because node_modules is missing or older than package-lock.json');
  await must(run('npm', ['ci', '--no-audit', '--no-fund']));
}

const desk = (task, args = [], options = {}) => script('src/publish/main.ts', [task, ...args], options);

/** Publishes into the site that is served, unless only the public half of the keys is here (docs/for-operators.md). */
async function publishHere() {
  if (!existsSync(ROOT_FILE) || existsSync('.tirek/keys/publisher.pem')) return desk('publish');
  say('serving the site as it was published elsewhere, because the publisher key is not here');
  return { code: 0 };
}

function listFiles(path) {
  if (!existsSync(path)) return [];
  return statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => listFiles(join(path, name))) : [path];
}

async function build() {
  const hash = createHash('sha256');
  for (const file of BUILD_INPUTS.flatMap(listFiles).toSorted()) hash.update(`${file}\n`).update(readFileSync(file));
  const inputs = hash.digest('hex');
  if (existsSync('dist/index.html') && existsSync(BUILT_FROM) && readFileSync(BUILT_FROM, 'utf8') === inputs) return { code: 0 };
  say('building the app, because dist is missing or older than its sources');
  const built = await bin('vite', ['build', '--logLevel', 'warn']);
  if (built.code === 0) writeFileSync(BUILT_FROM, inputs);
  return built;
}

const findChromium = () => CHROMIUM_PLACES.find((path) => path && existsSync(path));

/** Installs a browser for the browser tests where that is allowed. True when there is one in the end. */
async function hasChromium() {
  if (!findChromium() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('installing Chromium, because the browser tests need one and none is here');
    process.env.DEBIAN_FRONTEND = 'noninteractive';
    await run('apt-get', ['update']);
    await run('apt-get', ['install', '-y', 'chromium']);
  }
  if (!findChromium()) say('NO CHROMIUM: the browser tests are skipped; install one or set CHROMIUM to its path');
  return findChromium() !== undefined;
}

/** Each check is one test; a failing one prints what it said, and the rest still runs. */
async function fastChecks() {
  const quiet = { quiet: true };
  const checks = {
    types: () => bin('tsc', ['-b'], quiet),
    lint: () => bin('oxlint', [], quiet),
    format: () => bin('oxfmt', ['--check'], quiet),
    'unused code': () => bin('knip', [], quiet),
    content: () => desk('check', [], quiet),
    publication: () => desk('publish', [], quiet),
    build,
  };
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const [name, step] of Object.entries(checks)) {
    const { code, output = '' } = await step();
    counts[code === 0 ? 'passed' : 'failed'] += 1;
    console.log(code === 0 ? `✓ ${name}` : `✗ ${name}\n${output}`);
  }
  return counts;
}

async function vitest(args) {
  const report = '.tirek/vitest.json';
  rmSync(report, { force: true });
  const { code } = await bin('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args]);
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
  // A file that cannot be loaded and an error outside every test have no failed test, and yet must not pass.
  return { passed: numPassedTests, failed: numFailedTests || (code === 0 ? 0 : 1), skipped: numPendingTests };
}

/** With arguments only the tests they name run; without, everything. The last line is the count. */
async function test(args) {
  const noBrowser = { passed: 0, failed: !(await hasChromium()) && process.env.CI === 'true' ? 1 : 0, skipped: 0 };
  const counts = args.length > 0 ? [noBrowser] : [noBrowser, await fastChecks()];
  counts.push(await vitest(args));
  const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map((name) => counts.reduce((sum, count) => sum + count[name], 0));
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exitCode = failed > 0 ? 1 : 0;
}

const TASKS = {
  async start(args) {
    await must(publishHere());
    await must(build());
    await must(script('src/server/main.ts', args));
  },
  async dev(args) {
    await must(publishHere());
    await must(bin('vite', ['--port', process.env.PORT ?? '5173', ...args]));
  },
  test,
  check: (args) => must(desk('check', args)),
  publish: (args) => must(desk('publish', args)),
  find: (args) => must(desk('find', args)),
  interviews: (args) => must(desk('interviews', args)),
  bench: (args) => must(script('bench/run.ts', args)),
};

const [name = '', ...args] = process.argv.slice(2);
if (!Object.hasOwn(TASKS, name)) {
  console.error(`usage: node run.mjs ${Object.keys(TASKS).join('|')} [arguments]`);
  process.exit(2);
}
await install();
await TASKS[name](args);
