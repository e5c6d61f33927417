// npm run bench:pdf: our briefing of one topic beside the same content through other makers of PDFs, as one table from one
// run. It judges nothing: machines differ. An argument names another topic's folder.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import {
  analyseTopic,
  composeBriefing,
  htmlEdition,
  loadEnglishParser,
  loadFonts,
  loadTemplate,
  methodOf,
  SAMPLE,
} from '../../scripts/bench/built.ts';
import { formatTable } from '../../scripts/eval/section.ts';
import { svgOf } from '../../src/5-compose/svg.ts';
import { median } from '../../src/lib/median.ts';
import { contentOf } from './content.ts';

const HERE = import.meta.dirname;
const PEERS = ['parallax', 'parallax-bare', 'chromium', 'react-pdf', 'pdfmake', 'typst'];
const COLD_RUNS = 7;
const ROUNDS = 35;
/** The rounds in which V8 gets to know the code. */
const WARM_FROM = 10;

/** Where it is present: the topic that the comparison was planned for. */
const PLANNED = join(HERE, '../../../shared/corpora/kazakhstan-2022');

function installPeers(): void {
  if (existsSync(join(HERE, 'node_modules'))) return;
  console.log('Installing the other makers into test/bench/node_modules (once; the product never uses them) ...');
  const args = ['install', '--no-audit', '--no-fund', '--no-package-lock'];
  const { status } = spawnSync('npm', args, { cwd: HERE, stdio: 'inherit' });
  if (status !== 0) throw new Error('npm could not install the packages of test/bench/package.json.');
}

async function writeContent(topic: string, folder: string): Promise<void> {
  const parser = loadEnglishParser();
  const analysis = await analyseTopic(topic, { estimate: 'latest', parser }, async (_stage, run) => run());
  const context = { fonts: loadFonts(), method: methodOf([analysis]) };
  const composed = await composeBriefing(analysis, loadTemplate('briefing'), context);
  const svgs = new Map([...composed.charts].map(([id, { list, alt, caption }]) => [id, svgOf(list, id, caption, alt)]));
  writeFileSync(join(folder, 'analysis.json'), JSON.stringify(analysis));
  writeFileSync(join(folder, 'briefing.html'), htmlEdition(composed));
  writeFileSync(join(folder, 'content.json'), JSON.stringify(contentOf(composed.title, composed.html, svgs)));
}

type Outcome = { readonly times: readonly number[]; readonly peakMb: number; readonly wall: number };

function runPeer(name: string, folder: string, rounds: number): Outcome {
  const start = performance.now();
  const args = [join(HERE, 'one.mjs'), name, folder, String(rounds)];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const wall = performance.now() - start;
  if (status !== 0) throw new Error(stderr.trim().split('\n').slice(-8).join('\n'));
  return { ...JSON.parse(stdout), wall };
}

async function rowOf(name: string, folder: string): Promise<readonly string[]> {
  try {
    const cold = Array.from({ length: COLD_RUNS }, () => runPeer(name, folder, 1).wall);
    const { times, peakMb } = runPeer(name, folder, ROUNDS);
    const bytes = readFileSync(join(folder, `${name}.pdf`));
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    const isTagged = pdf.catalog.has(PDFName.of('StructTreeRoot'));
    return [
      name,
      `${median(times.slice(WARM_FROM)).toFixed(0)} ms`,
      `${median(cold).toFixed(0)} ms`,
      `${peakMb.toFixed(0)} MB`,
      `${(bytes.length / 1024).toFixed(0)} kB`,
      String(pdf.getPageCount()),
      isTagged ? 'yes' : 'no',
    ];
  } catch (error) {
    return [name, `failed: ${error instanceof Error ? error.message.slice(0, 300) : error}`, '', '', '', '', ''];
  }
}

async function main(): Promise<void> {
  installPeers();
  const topic = process.argv[2] ? resolve(process.argv[2]) : existsSync(PLANNED) ? PLANNED : SAMPLE;
  const folder = mkdtempSync(join(tmpdir(), 'parallax-bench-pdf-'));
  try {
    const load = () => loadavg()[0]?.toFixed(1);
    const before = load();
    await writeContent(topic, folder);
    const rows: (readonly string[])[] = [];
    for (const name of PEERS) rows.push(await rowOf(name, folder));
    console.log(
      `${topic}\nNode ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model}, load ${before} to ${load()}\n`,
    );
    console.log(formatTable(['maker', 'warm', 'cold', 'peak memory', 'size', 'pages', 'tagged'], rows));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await main();
