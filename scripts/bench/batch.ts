// npm run bench:batch [-- <topics>]: many topics of eight articles, with one thread and with two; then one topic of many
// articles. Judges nothing: machines differ. Pages are printed as in daily use, so a thousand topics take a while.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatTable } from '../eval/section.ts';
import { CLI, SAMPLE } from './built.ts';

const TOPICS = Number(process.argv[2] ?? 1000);
const ARTICLES = 8;
/** Memory is compared between here and the end. */
const WARM = Math.min(100, Math.ceil(TOPICS / 2));
const LARGE = [100, 1000];

const SOURCES = readdirSync(SAMPLE)
  .filter((name) => /\.(?:txt|md)$/.test(name))
  .map((name) => readFileSync(join(SAMPLE, name), 'utf8'));

/** The sample's articles in turn, each with other names and figures; dates and times stay what they are. */
function article(topic: number, number: number): string {
  const text = SOURCES[number % SOURCES.length] ?? '';
  return text
    .replace(/\b[1-9]\d{1,2}\b(?![:\d-])/g, (figure) =>
      String(Number(figure) + topic + Math.floor(number / SOURCES.length)),
    )
    .replace(/\bVessby\b/g, `Vessby${String.fromCharCode(97 + (topic % 26))}`);
}

function writeTopic(folder: string, topic: number, articles: number): void {
  mkdirSync(folder, { recursive: true });
  for (let i = 0; i < articles; i += 1)
    writeFileSync(join(folder, `${String(i).padStart(4, '0')}.txt`), article(topic, i));
}

type Entry = { readonly status: string; readonly milliseconds: Readonly<{ [stage: string]: number }> };
type Measured = {
  readonly seconds: number;
  readonly peakMb: number;
  /** Resident memory after `WARM` topics. */
  readonly warmMb: number;
  readonly entries: readonly Entry[];
};

const megabytes = (pid: number | undefined): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

/** Memory is asked of Linux whenever a topic ends: of its threads Node tells nothing. */
function run(base: string, topics: string, jobs: number): Promise<Measured> {
  const [out, log] = [join(base, 'out'), join(base, 'run.jsonl')];
  rmSync(out, { recursive: true, force: true });
  const start = performance.now();
  const child = spawn(process.execPath, [CLI, 'batch', topics, '--out', out, '--log', log, '--jobs', String(jobs)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let [lines, peakMb, warmMb] = [0, 0, 0];
  child.stdout.on('data', (piece: Buffer) => {
    if (child.exitCode !== null) return;
    lines += piece.toString().split('\n').length - 1;
    const now = megabytes(child.pid);
    peakMb = Math.max(peakMb, now);
    if (lines <= WARM) warmMb = now;
  });
  return new Promise((done, fail) => {
    child.on('close', (code) => {
      if (code !== 0) return fail(new Error(`The batch ended with ${code}.`));
      const entries = readFileSync(log, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line): Entry => JSON.parse(line));
      done({ seconds: (performance.now() - start) / 1000, peakMb, warmMb, entries });
    });
  });
}

function shares(entries: readonly Entry[]): string {
  const sums = new Map<string, number>();
  for (const { milliseconds } of entries)
    for (const [stage, time] of Object.entries(milliseconds)) sums.set(stage, (sums.get(stage) ?? 0) + time);
  const total = [...sums.values()].reduce((sum, time) => sum + time, 0);
  return [...sums].map(([stage, time]) => `${stage} ${((100 * time) / total).toFixed(0)} %`).join(', ');
}

async function main(): Promise<void> {
  const base = mkdtempSync(join(tmpdir(), 'parallax-bench-'));
  const rows: (readonly string[])[] = [];
  try {
    for (let i = 0; i < TOPICS; i += 1) writeTopic(join(base, 'topics', `t${i}`), i, ARTICLES);
    const rates: number[] = [];
    for (const jobs of [1, 2]) {
      const { seconds, peakMb, warmMb, entries } = await run(base, join(base, 'topics'), jobs);
      rates.push(TOPICS / seconds);
      const memory = `${warmMb.toFixed(0)} MB after ${WARM} topics, ${peakMb.toFixed(0)} MB at most`;
      rows.push([
        `${TOPICS} topics, ${jobs} ${jobs === 1 ? 'job' : 'jobs'}`,
        `${(TOPICS / seconds).toFixed(2)} a second, ${memory}`,
      ]);
      rows.push(['  stages', shares(entries)]);
    }
    rows.push(['2 jobs against 1', `${((rates[1] ?? 0) / (rates[0] ?? 1)).toFixed(2)} times`]);
    for (const count of TOPICS < 100 ? [] : LARGE) {
      writeTopic(join(base, `large-${count}`, 'topic'), 0, count);
      const { seconds, peakMb } = await run(base, join(base, `large-${count}`), 1);
      rows.push([`one topic of ${count} articles`, `${seconds.toFixed(1)} s, ${peakMb.toFixed(0)} MB`]);
    }
  } finally {
    rmSync(base, { recursive: true });
  }
  console.log(formatTable(['measure', 'once'], rows));
}

await main();
