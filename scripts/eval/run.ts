// npm run eval: how well claims are read, as one table. --check fails below the recorded floor, --record rewrites it,
// --misses lists what went wrong in open sentences (of the kinds named behind it, or all) and in labelled figures (in the
// fields named behind it, or all).
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluateLabelledFigures, listLabelledMisses } from './labelled.ts';
import type { Section } from './section.ts';
import { evaluateSentences, listMisses } from './sentences.ts';
import { evaluateTopics } from './topics.ts';

const RECORDED = join(import.meta.dirname, 'recorded.json');

const SECTIONS: readonly (() => Section)[] = [evaluateSentences, evaluateLabelledFigures, evaluateTopics];

type Floor = Readonly<Record<string, Readonly<Record<string, number>>>>;

function main(): void {
  const { values, positionals } = parseArgs({
    options: { check: { type: 'boolean' }, record: { type: 'boolean' }, misses: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.misses) {
    console.log([listMisses(positionals), listLabelledMisses(positionals)].join('\n'));
    return;
  }
  const sections = SECTIONS.map((evaluate) => evaluate());
  for (const { table } of sections) console.log(`${table}\n`);
  if (values.record) record(sections);
  if (values.check) check(sections);
}

function record(sections: readonly Section[]): void {
  const floor: Floor = Object.fromEntries(sections.map(({ id, measures }) => [id, measures]));
  writeFileSync(RECORDED, `${JSON.stringify(floor, null, 2)}\n`);
}

function check(sections: readonly Section[]): void {
  const floor: Floor = JSON.parse(readFileSync(RECORDED, 'utf8'));
  const fallen = sections.flatMap(({ id, measures }) =>
    Object.entries(floor[id] ?? {})
      .filter(([name, least]) => (measures[name] ?? 0) < least)
      .map(([name, least]) => `${id} ${name}: ${measures[name]} is below the recorded ${least}.`),
  );
  for (const line of fallen) console.error(line);
  if (fallen.length > 0) process.exitCode = 1;
}

main();
