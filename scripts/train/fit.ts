// The recipe that tagger and parser share: find the features that matter, then learn again with those alone.
import type { Random } from './random.ts';
import { createRandom } from './random.ts';
import { type DenseWeights, TrainableModel } from './trainable-model.ts';

/** Goes through the training data once. */
export type Lesson = (model: TrainableModel, random: Random, epoch: number) => void;

export type FitPlan = {
  readonly classCount: number;
  readonly lesson: Lesson;
  /** Epochs of the search for features. */
  readonly searchEpochs: number;
  /** Epochs of each final run. */
  readonly epochs: number;
  /** How many features stay. */
  readonly keep: number;
  /** One final run each; their weights are averaged, which for a linear model is a vote of all of them. */
  readonly seeds: readonly number[];
  readonly report: (line: string) => void;
};

export function fit(plan: FitPlan): DenseWeights {
  const search = run(new TrainableModel(plan.classCount), plan, plan.searchEpochs, plan.seeds[0]);
  const keys = search.mostUpdated(plan.keep);
  plan.report(`kept ${keys.length} features`);
  const runs = plan.seeds.map((seed) =>
    run(new TrainableModel(plan.classCount, keys), plan, plan.epochs, seed + 100).average(),
  );
  return averageOf(runs);
}

/** Learns with all features, for models that live only during training. */
export function fitOnce(
  plan: Pick<FitPlan, 'classCount' | 'lesson' | 'epochs' | 'report'>,
  seed: number,
): DenseWeights {
  return run(new TrainableModel(plan.classCount), plan, plan.epochs, seed).average();
}

function run(
  model: TrainableModel,
  { lesson, report }: Pick<FitPlan, 'lesson' | 'report'>,
  epochs: number,
  seed: number,
): TrainableModel {
  const random = createRandom(seed);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    lesson(model, random, epoch);
    report(`seed ${seed}, epoch ${epoch + 1} of ${epochs}`);
  }
  return model;
}

function averageOf([first, ...others]: readonly DenseWeights[]): DenseWeights {
  const weights = first.weights.slice();
  for (const other of others) for (let i = 0; i < weights.length; i += 1) weights[i] += other.weights[i];
  return { ...first, weights };
}
