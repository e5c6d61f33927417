// npm run train:alignment -- <topic folder…>: fits the weights of the signals on topics with a figures.json and writes
// src/3-align/figures/weights.ts. For each topic it prints how well pairs are told apart by the weights of the others.
import { writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { loadParser } from '../../../src/2-extract/parse/load-parser.ts';
import { SIGNALS } from '../../../src/3-align/figures/signals.ts';
import { readEnglishModel } from '../../../src/lib/load-models.ts';
import { labelledPairs } from './labelled-pairs.ts';
import { type Example, type Fit, fitLogistic } from './logistic.ts';

const OUTPUT = resolve(import.meta.dirname, '../../../src/3-align/figures/weights.ts');
/** Larger holds the weights of rare signals back. Measured best of 0.2 to 50, leaving one topic out. */
const RIDGE = 20;

async function main(folders: readonly string[]): Promise<void> {
  if (folders.length < 2) throw new Error('Give the folders of at least two topics with a figures.json.');
  const parser = loadParser(readEnglishModel());
  const topics: (readonly Example[])[] = [];
  for (const folder of folders) topics.push(await labelledPairs(folder, parser));
  for (const [i, topic] of topics.entries()) {
    const others = fit(topics.filter((other) => other !== topic));
    const precision = averagePrecision(topic, others).toFixed(3);
    console.log(
      `${basename(folders[i])}  ${topic.length} pairs, average precision by the others' weights ${precision}`,
    );
  }
  writeFileSync(OUTPUT, moduleOf(fit(topics)));
}

function fit(topics: readonly (readonly Example[])[]): Fit {
  const examples = topics.flat();
  const mean = examples.reduce((sum, { weight }) => sum + weight, 0) / examples.length;
  return fitLogistic(
    examples.map((example) => ({ ...example, weight: example.weight / mean })),
    RIDGE,
  );
}

/** Mean precision at the rank of each pair of one question. */
function averagePrecision(pairs: readonly Example[], { weights }: Fit): number {
  const ranked = pairs
    .map(({ x, y }) => ({ y, score: x.reduce((sum, value, i) => sum + value * weights[i], 0) }))
    .sort((a, b) => b.score - a.score);
  let found = 0;
  const precisions = ranked.flatMap(({ y }, rank) => {
    found += y;
    return y === 1 ? [found / (rank + 1)] : [];
  });
  return precisions.reduce((sum, value) => sum + value, 0) / precisions.length;
}

const rounded = (value: number): number => Number(value.toFixed(2));

const moduleOf = ({
  bias,
  weights,
}: Fit): string => `// What each signal tells, as log odds. Written by scripts/train/alignment/fit.ts; not edited by hand.
import type { SignalName } from './signals.ts';

/** Two figures of one kind of which nothing is known. */
export const BIAS = ${rounded(bias)};

export const WEIGHTS: Readonly<Record<SignalName, number>> = {
${Object.keys(SIGNALS)
  .map((name, i) => `  ${name}: ${rounded(weights[i])},`)
  .join('\n')}
};
`;

await main(process.argv.slice(2));
