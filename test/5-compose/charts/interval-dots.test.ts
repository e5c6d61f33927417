import fc from 'fast-check';
import * as assert from 'uvu/assert';
import type { Band } from '../../../src/5-compose/charts/estimate-band.ts';
import { intervalDots } from '../../../src/5-compose/charts/interval-dots.ts';
import type { ChartRow, Mark } from '../../../src/5-compose/charts/mark.ts';
import { chartRenderer } from '../../../src/5-compose/charts/render-chart.ts';
import { BAND } from '../../../src/5-compose/charts/theme.ts';
import { loadFonts } from '../../../src/lib/fonts.ts';
import type { DisplayList } from '../../../src/page-model.ts';
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
const draw = (rows: readonly ChartRow[], band: Band | null = null) =>
  render(intervalDots({ rows, unit: 'people', band }));
const count = (list: DisplayList, name: string) => list.operations.filter((operation) => operation[0] === name).length;

/** The pale rectangles of a list. */
function shaded(list: DisplayList): readonly { readonly x: number; readonly width: number }[] {
  let fill = '';
  return list.operations.flatMap(([name, ...values]) => {
    if (name === '=' && values[0] === 'fillStyle') fill = String(values[1]);
    return name === 'fillRect' && fill === BAND ? [{ x: Number(values[0]), width: Number(values[2]) }] : [];
  });
}

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

  test('print a note whole, cut where much of it is left, else not at all', async () => {
    const noteBehind = async (wording: string, note: string) => {
      const rows = [row('1', { kind: 'exact', value: 40 }, { wording, note }), row('2', { kind: 'exact', value: 90 })];
      return textBoxes(await draw(rows)).find(({ text }) => text.startsWith(note.slice(0, 3)))?.text;
    };
    const long = 'forty as of late on Tuesday';
    assert.match((await noteBehind('forty', 'regional health service of the coast')) ?? '', /^regional health .+…$/);
    assert.is(await noteBehind(long, 'regional health service'), undefined);
    assert.is(await noteBehind(long, 'city'), 'city');
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

  test('shade the estimate behind the marks, between the ends that are known', async () => {
    const rows = [row('1', { kind: 'exact', value: 40 }), row('2', { kind: 'exact', value: 90 })];
    const [plot] = shaded(await draw(rows, { low: null, best: 40, high: null }));
    assert.ok(plot);
    // The axis runs from 0 to 100.
    const width = (from: number, to: number) => (plot.width * (to - from)) / 100;
    const [closed] = shaded(await draw(rows, { low: 40, best: 40, high: 90 }));
    assert.ok(closed && Math.abs(closed.width - width(40, 90)) < 0.01, 'low to high');
    assert.ok(Math.abs(closed.x - plot.x - width(0, 40)) < 0.01, 'from low');
    const [open] = shaded(await draw(rows, { low: 40, best: null, high: null }));
    assert.ok(open && Math.abs(open.width - width(40, 100)) < 0.01, 'an open end runs to the end of the plot');
    assert.equal(shaded(await draw(rows)), []);
  });

  test('keep an estimate on the axis that lies beyond the readings', async () => {
    const list = await draw([row('1', { kind: 'exact', value: 40 })], { low: 40, best: 40, high: 390 });
    assert.ok(textBoxes(list).some((box) => box.text === '400'));
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
