// npm run bench: how fast and how large, as one table. Never fails on slowness: machines differ, and so do their moods.
import { cpus, totalmem } from 'node:os';
import { formatTable } from '../eval/section.ts';
import { heapAfter, wordsPerSecond } from './extraction.ts';
import { type LargeTopic, largeTopic } from './large-topic.ts';
import { coldStarts, longExport, type Run } from './processes.ts';
import { readingSpeeds } from './reading.ts';
import { stageTimes } from './stages.ts';

const COUNTS = [1000, 10_000];
/** Articles of one topic. */
const LARGE = [250, 500, 1000];

function runRow(name: string, { wallSeconds, userSeconds, peakMb }: Run): readonly string[] {
  return [name, `${wallSeconds.toFixed(2)} s, ${userSeconds.toFixed(2)} s of CPU, ${peakMb.toFixed(0)} MB at most`];
}

const largeRow = ({ articles, figures, alignSeconds, compareSeconds, peakMb }: LargeTopic): readonly string[] => [
  `one topic, ${figures.toLocaleString('en')} figures of ${articles} articles`,
  `aligned in ${alignSeconds.toFixed(1)} s of CPU, compared in ${compareSeconds.toFixed(1)} s, ${peakMb.toFixed(0)} MB at most`,
];

async function main(): Promise<void> {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${(totalmem() / 2 ** 30).toFixed(0)} GB`;
  console.log(`Node ${process.versions.node} on ${process.platform} ${process.arch}, ${machine}\n`);
  const { extract, report } = coldStarts();
  const long = longExport();
  const speed = await wordsPerSecond();
  const heaps = await heapAfter(COUNTS);
  const reading = await readingSpeeds();
  const stages = await stageTimes();
  const total = [...stages.values()].reduce((sum, time) => sum + time, 0);
  const rows = [
    runRow('parallax extract, one article', extract),
    runRow('parallax report, six articles', report),
    runRow(`parallax extract, ${long.megabytes} MB of JSON Lines`, long.run),
    ['text to claims, warm, one core', `${Math.round(speed).toLocaleString('en')} words/s`],
    ...COUNTS.map((count, index) => [`heap after ${count} articles`, `${heaps[index]?.toFixed(1)} MB`]),
    ...reading.map(({ format, firstMs, wordsPerSecond }) => [
      `reading ${format}`,
      `${Math.round(wordsPerSecond).toLocaleString('en')} words/s, the first in ${firstMs.toFixed(0)} ms`,
    ]),
    ...LARGE.map((articles) => largeRow(largeTopic(articles))),
    ['report, warm', `${total.toFixed(0)} ms`],
    ...[...stages].map(([name, time]) => [
      `  ${name}`,
      `${time.toFixed(0)} ms, ${((100 * time) / total).toFixed(0)} %`,
    ]),
  ];
  console.log(formatTable(['measure', 'median'], rows));
}

await main();
