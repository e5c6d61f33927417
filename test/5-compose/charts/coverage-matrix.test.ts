import * as assert from 'uvu/assert';
import { type CoverageCell, type CoverageData, coverageMatrix } from '../../../src/5-compose/charts/coverage-matrix.ts';
import { chartRenderer } from '../../../src/5-compose/charts/render-chart.ts';
import { loadFonts } from '../../../src/lib/fonts.ts';
import { suite } from '../../support/suite.ts';
import { collisions, textBoxes } from '../../support/text-boxes.ts';

const render = chartRenderer(loadFonts());
const reading = (rank: number, isVague = false): CoverageCell => [{ rank, isVague }];

const matrix = (sources: number, cells: readonly CoverageCell[][], label = 'Boats damaged'): CoverageData => ({
  columns: Array.from({ length: sources }, (_, i) => ({ label: `${10 + i}b`, isCopy: i === 1 })),
  rows: cells.map((row, i) => ({ number: String(i + 1), label, cells: row, origins: 12, readings: 11 })),
});

/** The shapes that are drawn: what Chart.js fills, by colour. */
async function fills(data: CoverageData): Promise<readonly string[]> {
  const { operations } = await render(coverageMatrix(data));
  let colour = '';
  return operations.flatMap(([name, ...values]) => {
    if (name === '=' && values[0] === 'fillStyle') colour = String(values[1]);
    return name === 'fill' ? [colour] : [];
  });
}

suite('charts: coverage matrix', (test) => {
  test('draws a shape for each reading, open for a copy, and none where a source says nothing', async () => {
    const shapes = await fills(matrix(3, [[reading(0), reading(1), []]]));
    assert.equal(shapes, ['#1a1a1a', '#ffffff']);
    assert.is((await fills(matrix(3, [[[], [], []]]))).length, 0);
  });

  test('tells readings apart by shape alone', async () => {
    const drawn = await Promise.all(
      [0, 1, 2, 3].map(async (rank) =>
        (await render(coverageMatrix(matrix(1, [[reading(rank)]])))).operations.filter(([name]) =>
          ['arc', 'rect', 'moveTo', 'lineTo'].includes(name),
        ),
      ),
    );
    assert.is(new Set(drawn.map((operations) => JSON.stringify(operations))).size, 4);
    const further = await render(coverageMatrix(matrix(1, [[reading(9)]])));
    assert.equal(
      further.operations.filter(([name]) => ['arc', 'rect', 'moveTo', 'lineTo'].includes(name)),
      drawn[3],
      'a ninth reading has the last shape',
    );
  });

  test('counts the readings of one source where shapes would be too small', async () => {
    const cell = (count: number): CoverageCell =>
      Array.from({ length: count }, (_, rank) => ({ rank, isVague: false }));
    assert.is((await fills(matrix(1, [[cell(3)]]))).length, 3);
    const many = matrix(1, [[cell(7)]]);
    assert.is((await fills(many)).length, 0);
    assert.ok(textBoxes(await render(coverageMatrix(many))).some(({ text }) => text === '7'));
  });

  test('hatches a vague word', async () => {
    const { operations } = await render(coverageMatrix(matrix(1, [[reading(0, true)]])));
    assert.ok(operations.some(([name]) => name === 'strokeRect'));
  });

  test('no text meets another, however many the sources and long the questions', async () => {
    for (const sources of [1, 5, 16]) {
      const row = Array.from({ length: sources }, () => [0, 1, 2].map((rank) => ({ rank, isVague: rank === 1 })));
      const list = await render(
        coverageMatrix(matrix(sources, [row, row], 'Number of damaged fishing boats '.repeat(8))),
      );
      assert.equal(collisions(textBoxes(list)), [], `${sources} sources`);
      for (const { left, right } of textBoxes(list)) assert.ok(left >= -0.1 && right <= list.widthPt + 0.1);
    }
  });
});
