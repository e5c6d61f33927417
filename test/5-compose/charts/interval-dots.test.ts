import fc from 'fast-check';
import * as assert from 'uvu/assert';
import { intervalDots } from '../../../src/5-compose/charts/interval-dots.ts';
import type { ChartRow, Mark } from '../../../src/5-compose/charts/mark.ts';
import { chartRenderer } from '../../../src/5-compose/charts/render-chart.ts';
import { loadFonts } from '../../../src/lib/fonts.ts';
import type { DisplayList } from '../../../src/model.ts';
import { suite } from '../../support/suite.ts';
import { collisions, textBoxes } from '../../support/text-boxes.ts';

const render = chartRenderer(loadFonts());
const row = (label: string, mark: Mark, extra: Partial<ChartRow> = {}): ChartRow => ({
  label,
  name: `Outlet ${label}`,
  origin: label.slice(0, 1),
  isCopy: label.endsWith('b'),
  mark,
  wording: `words ${label}`,
  note: '',
  ...extra,
});
const draw = (rows: readonly ChartRow[]) => render(intervalDots({ rows, unit: 'people' }));
const count = (list: DisplayList, name: string) => list.operations.filter((operation) => operation[0] === name).length;

const MARKS: readonly Mark[] = [
  { kind: 'exact', value: 40 },
  { kind: 'about', value: 40, low: 36, high: 44 },
  { kind: 'atLeast', value: 40 },
  { kind: 'atMost', value: 40 },
  { kind: 'range', low: 30, high: 50 },
  { kind: 'vague', low: 24, high: 99 },
  { kind: 'word', text: 'lots' },
];

suite('charts: interval dots', (test) => {
  test('draw every kind of mark with a shape of its own', async () => {
    const drawings = await Promise.all(
      MARKS.map((mark) => draw([row('1', mark), row('2', { kind: 'exact', value: 90 })])),
    );
    const shapes = drawings.map((list) => JSON.stringify(list.operations.filter((one) => one[0] !== 'fillText')));
    assert.is(new Set(shapes).size, MARKS.length);
  });

  test('draw a copy as a ring and tie it to its origin', async () => {
    const alone = await draw([row('1a', { kind: 'exact', value: 40 }), row('2', { kind: 'exact', value: 40 })]);
    const tied = await draw([row('1a', { kind: 'exact', value: 40 }), row('1b', { kind: 'exact', value: 40 })]);
    const fills = tied.operations.filter((one) => one[0] === '=' && one[2] === '#ffffff');
    assert.ok(fills.length > 0, 'white fill of the ring');
    // A tie, and the bracket beside the names.
    assert.is(count(tied, 'stroke') - count(alone, 'stroke'), 3);
  });

  test('print number, name and wording of every source, the unit and the axis', async () => {
    const list = await draw([row('1', { kind: 'exact', value: 40 }), row('2', { kind: 'exact', value: 90 })]);
    const texts = textBoxes(list).map((box) => box.text);
    for (const wanted of ['1', 'Outlet 1', 'words 1', 'Outlet 2', 'words 2', 'people', '0', '100']) {
      assert.ok(texts.includes(wanted), wanted);
    }
  });

  test('say that an axis is logarithmic', async () => {
    const list = await draw([row('1', { kind: 'exact', value: 2 }), row('2', { kind: 'exact', value: 90_000 })]);
    assert.ok(textBoxes(list).some((box) => box.text === 'people, logarithmic axis'));
  });

  test('give the same list twice', async () => {
    const rows = MARKS.map((mark, index) => row(String(index + 1), mark));
    assert.equal(await draw(rows), await draw(rows));
  });

  test('law: words stay inside and never lie on each other', async () => {
    const anyRow = fc.record({
      name: fc.string({ maxLength: 60 }),
      wording: fc.string({ maxLength: 60 }),
      note: fc.string({ maxLength: 40 }),
      value: fc.integer({ min: 1, max: 1e9 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow, { minLength: 1, maxLength: 12 }), async (rows) => {
        const list = await draw(
          rows.map(({ value, ...words }, index) =>
            row(`${index + 1}${index % 3 === 1 ? 'b' : ''}`, { kind: 'exact', value }, words),
          ),
        );
        const boxes = textBoxes(list);
        assert.ok(
          boxes.every((box) => box.left >= 0 && box.right <= list.widthPt + 0.5 && box.bottom <= list.heightPt),
        );
        assert.equal(collisions(boxes), []);
      }),
      { seed: 11, numRuns: 60 },
    );
  });
});
