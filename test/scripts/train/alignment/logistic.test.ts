// The fit that weighs the signals finds the odds the examples were made with.
import assert from 'node:assert/strict';
import { fitLogistic } from '../../../../scripts/train/alignment/logistic.ts';
import { suite } from '../../../support/suite.ts';

/** `of` examples with these signals, `yes` of which are one question. */
const cell = (x: readonly number[], yes: number, of: number) =>
  Array.from({ length: of }, (_, i) => ({ x, y: i < yes ? (1 as const) : (0 as const), weight: 1 }));

const near = (actual: number, expected: number) =>
  assert.ok(Math.abs(actual - expected) < 0.01, `${actual} for ${expected}`);

suite('logistic regression', (test) => {
  test('bias and weights are log odds', () => {
    const { bias, weights } = fitLogistic([...cell([0], 20, 100), ...cell([1], 80, 100)], 0);
    near(bias, Math.log(20 / 80));
    near(weights[0], 2 * Math.log(80 / 20));
  });

  test('an example of twice the weight counts as two', () => {
    const twice = [...cell([0], 1, 2), ...cell([1], 1, 2)].map((one) => ({ ...one, weight: one.y + 1 }));
    const { bias, weights } = fitLogistic(twice, 0);
    near(bias, Math.log(2));
    near(weights[0], 0);
  });

  test('a ridge holds a weight back and leaves the bias free', () => {
    const examples = [...cell([0], 20, 100), ...cell([1], 80, 100)];
    const [free, held] = [fitLogistic(examples, 0), fitLogistic(examples, 50)];
    assert.ok(held.weights[0] > 0 && held.weights[0] < free.weights[0]);
    const mean = held.bias + held.weights[0] / 2;
    near(mean, 0);
  });

  test('a signal that never varies weighs nothing', () => {
    const { weights } = fitLogistic([...cell([0, 1], 20, 100), ...cell([1, 1], 80, 100)], 1);
    near(weights[1], 0);
  });
});
