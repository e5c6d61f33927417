// Weights for figures: whether two of one kind answer one question.
import { basename } from 'node:path';
import { SIGNALS, type SignalName } from '../../../src/3-align/figures/signals.ts';
import { labelledFigures } from './labelled-figures.ts';
import { type Example, type Fit, fitLogistic } from './logistic.ts';
import { averagePrecision, type FitTopics, joined, without } from './weighed.ts';

/** Larger holds the weights of rare signals back; measured best of 0.2 to 300, leaving one topic out. */
const RIDGE = 20;

/**
 * Unlike figures of one question are mostly close. Those that matter most to a reader are not, so closeness has this much of
 * the say that it would have by frequency: the weights are the mean of a fit with it and one without it. Larger finds
 * more rounded and counted-again figures and loses more of what has grown tenfold; measured 0 to 1, leaving one topic out.
 */
const SAY_OF_CLOSENESS = 1 / 3;
const CLOSENESS: readonly string[] = ['valueClose', 'valueNear'] satisfies readonly SignalName[];

const SIGNAL_NAMES: readonly string[] = Object.keys(SIGNALS);

export const fitFigures: FitTopics = async (folders, parser) => {
  const topics: (readonly Example[])[] = [];
  for (const folder of folders) topics.push(await labelledFigures(folder, parser));
  for (const [i, topic] of topics.entries()) {
    const precision = averagePrecision(topic, fit(without(topics, topic))).toFixed(3);
    console.log(
      `${basename(folders[i])}  ${topic.length} pairs, average precision by the others' weights ${precision}`,
    );
  }
  return [
    {
      name: 'ALONE',
      comment: 'Whether two figures of one kind answer one question.',
      types: { SignalName: './signals.ts' },
      signals: SIGNAL_NAMES,
      fit: fit(topics),
    },
  ];
};

function fit(topics: readonly (readonly Example[])[]): Fit {
  const examples = joined(topics);
  const blind = examples.map((example) => ({
    ...example,
    x: example.x.map((value, i) => (CLOSENESS.includes(SIGNAL_NAMES[i]) ? 0 : value)),
  }));
  return pooled(fitLogistic(blind, RIDGE), fitLogistic(examples, RIDGE), SAY_OF_CLOSENESS);
}

/** The mean of the log odds of two fits. `share`: what the second counts. */
function pooled(one: Fit, other: Fit, share: number): Fit {
  const mean = (a: number, b: number): number => (1 - share) * a + share * b;
  return { bias: mean(one.bias, other.bias), weights: one.weights.map((weight, i) => mean(weight, other.weights[i])) };
}
