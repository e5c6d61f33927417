import fc from 'fast-check';
import * as assert from 'uvu/assert';
import { axisFor } from '../../../src/5-compose/charts/axis.ts';
import type { Mark } from '../../../src/5-compose/charts/mark.ts';
import { suite } from '../../support/suite.ts';

const exact = (...values: number[]): Mark[] => values.map((value) => ({ kind: 'exact', value }));
const labels = (marks: readonly Mark[], unit: string | null = null) =>
  axisFor(marks, unit).ticks.map((tick) => tick.label);

suite('charts: axis', (test) => {
  test('begins at zero', () => {
    assert.equal(labels(exact(2500, 3600)), ['0', '1,000', '2,000', '3,000', '4,000']);
    assert.is(axisFor(exact(2500, 3600), null).note, null);
  });

  test('has no half people', () => {
    assert.equal(labels(exact(4, 11)), ['0', '5', '10', '15']);
    assert.equal(labels(exact(1, 2)), ['0', '1', '2']);
  });

  test('is logarithmic, and says so, where values are far apart', () => {
    const axis = axisFor(exact(12, 250_000), null);
    assert.is(axis.kind, 'logarithmic');
    assert.is(axis.note, 'logarithmic axis');
    assert.equal([axis.min, axis.max], [10, 1_000_000]);
  });

  test('is broken, and says so, where values are close together', () => {
    const axis = axisFor(exact(13.2e9, 13.9e9), 'USD');
    assert.ok(axis.isBroken && axis.min > 0);
    assert.is(axis.note, 'axis starts at $12.5bn');
  });

  test('stays linear with a zero among the values', () => {
    assert.is(axisFor(exact(0, 250_000), null).kind, 'linear');
  });

  test('leaves room for the arrow of an open end', () => {
    assert.ok(axisFor([{ kind: 'atLeast', value: 4000 }], null).max > 4000);
  });

  test('law: every value lies on the axis and ticks rise', () => {
    const values = fc.array(
      fc.integer({ min: -1e11, max: 1e14 }).map((cents) => cents / 100),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(values, (list) => {
        const { min, max, ticks } = axisFor(exact(...list), null);
        const slack = (max - min) * 1e-9;
        assert.ok(list.every((value) => value >= min - slack && value <= max + slack));
        assert.ok(ticks.length >= 2 && ticks.length <= 12, `${ticks.length} ticks`);
        assert.ok(ticks.every((tick, index) => index === 0 || tick.value > (ticks[index - 1]?.value ?? 0)));
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
