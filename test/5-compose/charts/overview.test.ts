import * as assert from 'uvu/assert';
import type { Mark } from '../../../src/5-compose/charts/mark.ts';
import { type OverviewData, overview } from '../../../src/5-compose/charts/overview.ts';
import { chartRenderer, renderOverview } from '../../../src/5-compose/charts/render-chart.ts';
import { loadFonts } from '../../../src/lib/fonts.ts';
import { suite } from '../../support/suite.ts';
import { collisions, textBoxes } from '../../support/text-boxes.ts';

const render = chartRenderer(loadFonts());
const draw = (data: OverviewData) => renderOverview(overview(data), render);
const sources = ['1a', '1b', '2', '3'].map((label) => ({
  label,
  name: `A rather long name of outlet ${label}`,
  origin: label.slice(0, 1),
  isCopy: label === '1b',
}));
const exact = (...values: number[]): Mark[] => values.map((value) => ({ kind: 'exact', value }));
const panel = (title: string, marks: readonly (readonly Mark[])[]) => ({
  title,
  subtitle: 'conflict, no. 1',
  unit: null,
  marks,
});
const PANELS = [
  panel('People aboard', [exact(212), exact(212), exact(187), exact(187)]),
  panel('A question so long that it cannot fit over its panel', [exact(1), [], exact(250_000), exact(12)]),
  panel('Close together', [exact(13.2), exact(13.9), exact(13.4), []]),
  panel('Two figures in one source', [exact(10, 11), exact(10), exact(90), exact(90)]),
  panel('Vague', [[{ kind: 'vague', low: 24, high: 99 }], [], [{ kind: 'word', text: 'lots' }], exact(90)]),
];

suite('charts: overview', (test) => {
  test('stands in rows of four, wide as the text', () => {
    const spec = overview({ sources, panels: PANELS });
    assert.is(spec.panels.length, 5);
    assert.is(new Set(spec.panels.map((one) => one.yPt)).size, 2);
    assert.ok(spec.panels.every((one) => one.xPt + one.widthPt <= spec.widthPt + 0.01));
  });

  test('names the sources once a row and every panel', async () => {
    const boxes = textBoxes(await draw({ sources, panels: PANELS }));
    assert.is(boxes.filter((box) => box.text === '1b').length, 2);
    assert.ok(boxes.some((box) => box.text === 'People aboard'));
    assert.ok(boxes.some((box) => box.text === 'conflict, no. 1; logarithmic'));
  });

  test('keeps its words apart and inside', async () => {
    const list = await draw({ sources, panels: PANELS });
    const boxes = textBoxes(list);
    assert.equal(collisions(boxes), []);
    assert.ok(boxes.every((box) => box.left >= 0 && box.right <= list.widthPt + 0.5));
  });

  test('holds two dozen sources without words on words', async () => {
    const many = Array.from({ length: 24 }, (_, index) => ({
      label: String(index + 1),
      name: `Outlet number ${index + 1} of many`,
      origin: String(index),
      isCopy: false,
    }));
    const panels = PANELS.slice(0, 4).map((one) => ({ ...one, marks: many.map((_, index) => exact(100 + index)) }));
    const list = await draw({ sources: many, panels });
    assert.equal(collisions(textBoxes(list)), []);
    assert.ok(list.heightPt < 300, `${list.heightPt} pt high`);
  });

  test('labels figures on either side where one side has no room for all', async () => {
    const about = (value: number): Mark => ({ kind: 'about', value, low: value * 0.9, high: value * 1.1 });
    const far = { ...panel('Far apart', [exact(13.9e9), [about(115e9)], [], []]), unit: 'USD' };
    const words = textBoxes(await draw({ sources, panels: [far] })).map(({ text }) => text);
    assert.ok(words.includes('$13.9bn') && words.includes('$115bn'), words.join(' '));
  });

  test('leaves out labels where a source has two figures', async () => {
    const boxes = textBoxes(await draw({ sources, panels: [panel('Two', [exact(10, 11), exact(10), [], []])] }));
    assert.not(boxes.some((box) => box.text === '11'));
  });
});
