import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { CHROMIUM_ARGS, chromiumPath, type Phone } from './chromium.ts';

const PROGRAM = createRequire(import.meta.url).resolve('lighthouse/cli/index.js');

export interface Report {
  /** 0 to 100 by category. */
  scores: Record<string, number>;
  /** What Lighthouse measured, in its own words: printed, never judged, because the machine is busy. */
  figures: Record<string, string>;
  /** What was found wrong, for the categories asked for. */
  faults: string[];
}

interface Audit {
  title: string;
  score: number | null;
  displayValue?: string;
  details?: { items?: unknown[] };
}

interface Result {
  categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, Audit>;
}

/** A browser on a phone's profile that other programs may drive. */
export class OpenPort {
  readonly #browser: ChildProcess;
  readonly port: string;

  private constructor(browser: ChildProcess, port: string) {
    [this.#browser, this.port] = [browser, port];
  }

  static async on(phone: Phone): Promise<OpenPort> {
    const args = [...CHROMIUM_ARGS, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${phone.profile}`, 'about:blank'];
    const browser = spawn(chromiumPath ?? '', args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    for await (const chunk of browser.stderr) {
      said += String(chunk);
      const port = /DevTools listening on ws:\/\/[^:]+:(\d+)/.exec(said)?.[1];
      if (port) return new OpenPort(browser, port);
    }
    throw new Error(`Chromium ended before it listened: ${said}`);
  }

  async close(): Promise<void> {
    this.#browser.kill();
    await once(this.#browser, 'exit');
  }
}

/** Lighthouse as its own program, on an address as the phone has it: nothing that is stored is thrown away first. */
export async function lighthouse(url: string, port: string, dir: string): Promise<Report> {
  const out = join(dir, 'lighthouse.json');
  const categories = ['accessibility', 'best-practices', 'performance'];
  const args = [
    url,
    `--port=${port}`,
    `--only-categories=${categories.join()}`,
    '--disable-storage-reset',
    '--output=json',
    `--output-path=${out}`,
  ];
  const run = spawn(process.execPath, [PROGRAM, ...args, '--quiet', '--no-enable-error-reporting'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  run.stderr.on('data', (chunk) => (said += String(chunk)));
  const [code] = (await once(run, 'exit')) as [number];
  if (code !== 0) throw new Error(`lighthouse ended with ${code}: ${said}`);
  return readReport(JSON.parse(readFileSync(out, 'utf8')) as Result);
}

const MEASURED = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'];

function readReport({ categories, audits }: Result): Report {
  const scores = Object.fromEntries(Object.entries(categories).map(([id, { score }]) => [id, Math.round(score * 100)]));
  const judged = Object.entries(categories).filter(([id]) => id !== 'performance');
  const weighty = judged.flatMap(([, { auditRefs }]) => auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id));
  const failed = weighty.filter((id) => (audits[id]?.score ?? 1) < 1);
  const figures = Object.fromEntries(MEASURED.map((id) => [id, audits[id]?.displayValue ?? '']));
  return { scores, figures, faults: failed.map((id) => `${id}: ${audits[id]?.title} ${JSON.stringify(audits[id]?.details?.items ?? [])}`) };
}
