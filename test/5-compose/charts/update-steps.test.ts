import fc from 'fast-check';
import * as assert from 'uvu/assert';
import { chartRenderer } from '../../../src/5-compose/charts/render-chart.ts';
import { type UpdateLevel, updateSteps } from '../../../src/5-compose/charts/update-steps.ts';
import { loadFonts } from '../../../src/lib/fonts.ts';
import type { DisplayList } from '../../../src/page-model.ts';
import { suite } from '../../support/suite.ts';
import { collisions, textBoxes } from '../../support/text-boxes.ts';

const render = chartRenderer(loadFonts());
const HOUR = 3_600_000;
const START = Date.UTC(2031, 2, 9, 6);

const level = (label: string, hours: readonly number[], extra: Partial<UpdateLevel> = {}): UpdateLevel => ({
  label,
  name: `Outlet ${label}`,
  isCopy: false,
  wording: `words ${label}`,
  reports: hours.map((hour) => ({ time: START + hour * HOUR, origin: label, isCopy: false })),
  ...extra,
});
const draw = (...levels: UpdateLevel[]) => render(updateSteps({ levels, zone: '' }));

/** The lines as wide as a step: from where to where. */
function steps(list: DisplayList): readonly (readonly number[])[] {
  let width = 0;
  let from: readonly number[] = [];
  return list.operations.flatMap(([name, ...values]) => {
    if (name === '=' && values[0] === 'lineWidth') width = Number(values[1]);
    if (name === 'moveTo') from = values.map(Number);
    return name === 'lineTo' && width === 1.2 ? [[...from, ...values.map(Number)]] : [];
  });
}

suite('charts: steps of an update', (test) => {
  test('go along a figure until the next report, then to its figure', async () => {
    const [along, up, ...more] = steps(await draw(level('2', [30]), level('1', [0])));
    assert.ok(along && up);
    assert.equal(more, []);
    assert.is(along[1], along[3], 'level');
    assert.ok(along[2] > along[0], 'forward in time');
    assert.equal([up[0], up[1]], [along[2], along[3]], 'from where the last one ended');
    assert.is(up[0], up[2], 'upright');
    assert.ok(up[3] < up[1], 'to the row above');
  });

  test('leave a copy out: it is a ring and moves nothing', async () => {
    const copy = level('3', [40], { reports: [{ time: START + 40 * HOUR, origin: '1', isCopy: true }] });
    const [before, after] = [level('2', [30]), level('1', [0])];
    assert.is(steps(await draw(copy, before, after)).length, 2);
    assert.is(steps(await draw(level('3', [40]), before, after)).length, 4);
  });

  test('say what the axis holds, and which day begins at midnight', async () => {
    const texts = textBoxes(await draw(level('2', [30]), level('1', [0]))).map(({ text }) => text);
    for (const wanted of ['published, 9 March 2031', '10 Mar', '12:00', 'Outlet 2', 'words 1']) {
      assert.ok(texts.includes(wanted), wanted);
    }
  });

  test('law: words stay inside and never lie on each other', async () => {
    const anyLevel = fc.record({
      label: fc.constantFrom('1a', '12', '3, 4', '1a, 1b, 2', '10a, 10b, 12 + 25'),
      name: fc.string({ maxLength: 60 }),
      wording: fc.string({ maxLength: 60 }),
      hours: fc.array(fc.integer({ min: 0, max: 4000 }), { minLength: 1, maxLength: 5 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(anyLevel, { minLength: 1, maxLength: 8 }), async (levels) => {
        const list = await draw(...levels.map(({ label, hours, ...words }) => level(label, hours, words)));
        const boxes = textBoxes(list);
        assert.ok(
          boxes.every((box) => box.left >= 0 && box.right <= list.widthPt + 0.5 && box.bottom <= list.heightPt),
        );
        assert.equal(collisions(boxes), []);
      }),
      { seed: 5, numRuns: 30 },
    );
  });
});
