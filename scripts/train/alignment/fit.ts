// npm run train:alignment -- <figures|dates> <topic folder…>: fits the weights of the signals on topics with gold and writes
// weights.ts beside the signals. For each topic it prints how well pairs are told apart by the weights of the others.
import { writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { loadParser } from '../../../src/2-extract/parse/load-parser.ts';
import { DATE_SIGNALS } from '../../../src/3-align/dates/signals.ts';
import { SIGNALS, type SignalName } from '../../../src/3-align/figures/signals.ts';
import { readEnglishModel } from '../../../src/lib/load-models.ts';
import { labelledDates } from './labelled-dates.ts';
import { labelledPairs } from './labelled-pairs.ts';
import { type Example, type Fit, fitLogistic } from './logistic.ts';

/**
 * Unlike figures of one question are mostly close. Those that matter most to a reader are not, so closeness has this much of
 * the say that it would have by frequency: the weights are the mean of a fit with it and one without it. Larger finds
 * more rounded and counted-again figures and loses more of what has grown tenfold; measured 0 to 1, leaving one topic out.
 */
const SAY_OF_CLOSENESS = 1 / 3;
const CLOSENESS: readonly string[] = ['valueClose', 'valueNear'] satisfies readonly SignalName[];

/**
 * What is aligned. `ridge`: larger holds the weights of rare signals back; measured best of 0.2 to 300, leaving one topic
 * out.
 */
const KINDS = {
  figures: {
    signals: SIGNALS,
    type: 'SignalName',
    pairsOf: labelledPairs,
    ridge: 20,
    nothingKnown: 'figures of one kind',
  },
  dates: { signals: DATE_SIGNALS, type: 'DateSignalName', pairsOf: labelledDates, ridge: 30, nothingKnown: 'dates' },
} as const;

type Kind = keyof typeof KINDS;
const isKind = (word: string | undefined): word is Kind => word !== undefined && Object.hasOwn(KINDS, word);

async function main([kind, ...folders]: readonly string[]): Promise<void> {
  if (!isKind(kind)) throw new Error('Say what to fit: figures or dates.');
  if (folders.length < 2) throw new Error('Give the folders of at least two topics with gold.');
  const parser = loadParser(readEnglishModel());
  const topics: (readonly Example[])[] = [];
  for (const folder of folders) topics.push(await KINDS[kind].pairsOf(folder, parser));
  for (const [i, topic] of topics.entries()) {
    const others = fit(
      topics.filter((other) => other !== topic),
      kind,
    );
    const precision = averagePrecision(topic, others).toFixed(3);
    console.log(
      `${basename(folders[i])}  ${topic.length} pairs, average precision by the others' weights ${precision}`,
    );
  }
  const output = resolve(import.meta.dirname, `../../../src/3-align/${kind}/weights.ts`);
  writeFileSync(output, moduleOf(kind, fit(topics, kind)));
}

function fit(topics: readonly (readonly Example[])[], kind: Kind): Fit {
  const { signals, ridge } = KINDS[kind];
  const examples = topics.flat();
  const mean = examples.reduce((sum, { weight }) => sum + weight, 0) / examples.length;
  const weighed = examples.map((example) => ({ ...example, weight: example.weight / mean }));
  const isCloseness = Object.keys(signals).map((name) => CLOSENESS.includes(name));
  const whole = fitLogistic(weighed, ridge);
  if (!isCloseness.includes(true)) return whole;
  const blind = fitLogistic(
    weighed.map((example) => ({ ...example, x: example.x.map((value, i) => (isCloseness[i] ? 0 : value)) })),
    ridge,
  );
  return pooled(blind, whole, SAY_OF_CLOSENESS);
}

/** The mean of the log odds of two fits. `share`: what the second counts. */
function pooled(one: Fit, other: Fit, share: number): Fit {
  const mean = (a: number, b: number): number => (1 - share) * a + share * b;
  return { bias: mean(one.bias, other.bias), weights: one.weights.map((weight, i) => mean(weight, other.weights[i])) };
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

function moduleOf(kind: Kind, { bias, weights }: Fit): string {
  const { signals, type, nothingKnown } = KINDS[kind];
  return `// What each signal tells, as log odds. Written by scripts/train/alignment/fit.ts; not edited by hand.
import type { ${type} } from './signals.ts';

/** Two ${nothingKnown} of which nothing is known. */
export const BIAS = ${rounded(bias)};

export const WEIGHTS: Readonly<Record<${type}, number>> = {
${Object.keys(signals)
  .map((name, i) => `  ${name}: ${rounded(weights[i])},`)
  .join('\n')}
};
`;
}

await main(process.argv.slice(2));
