import assert from 'node:assert/strict';
import { suite } from '../support/suite.ts';
import { layOut, textItems, textOf } from './laid-out.ts';

function starts(body: string, css = ''): Readonly<Record<string, number>> {
  const [page] = layOut(body, css);
  return Object.fromEntries(textItems(page ?? assert.fail()).map((item) => [textOf(item).trim(), Math.round(item.x)]));
}

function table(rows: readonly (readonly string[])[], columns = ''): string {
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
  return `<table>${columns}<tbody>${body}</tbody></table>`;
}

suite('layoutPages: tables and grids', (test) => {
  test('gives columns the widths they ask for', () => {
    const columns = '<colgroup><col style="width: 50pt"><col style="width: 25%"><col></colgroup>';
    const { a, b, c } = starts(table([['a', 'b', 'c']], columns), 'td { padding: 0 }');
    assert.deepEqual([a, b, c], [20, 70, 120]);
  });

  test('shares the rest by content and never below the longest word', () => {
    const { a, c } = starts(
      table([
        ['a', 'incompressibilities are long'],
        ['b', 'c'],
      ]),
      'td { padding: 0 }',
    );
    assert.equal(a, 20);
    assert.ok(c !== undefined && c > 20 && c < 70);
  });

  test('lets a cell take several columns', () => {
    const html =
      '<table><tbody><tr><td colspan="2">wide</td><td>x</td></tr><tr><td>a</td><td>b</td><td>c</td></tr></tbody></table>';
    const { x, c, wide, a } = starts(html, 'td { padding: 0 }');
    assert.equal(x, c);
    assert.equal(wide, a);
  });

  test('brings the first lines of a row to one height', () => {
    const css = 'td { vertical-align: baseline } .big { font-size: 20pt; line-height: 26pt }';
    const [page] = layOut('<table><tbody><tr><td>a</td><td class="big">b</td></tr></tbody></table>', css);
    const baselines = textItems(page ?? assert.fail()).map(({ baseline }) => Math.round(baseline * 10));
    assert.equal(new Set(baselines).size, 1);
  });

  test('sets a side column beside the main one', () => {
    const css = '.g { display: grid; grid-template-columns: 92pt 1fr; column-gap: 8pt } .all { grid-column: 1 / -1 }';
    const at = starts('<div class="g"><p>side</p><p>main</p><p class="all">all</p><p>next</p><p>last</p></div>', css);
    assert.deepEqual(at, { side: 20, main: 120, all: 20, next: 20, last: 120 });
  });

  test('gives an auto track what its content takes, and the rest to the other', () => {
    const css = '.g { display: grid; grid-template-columns: 1fr auto }';
    const { right } = starts('<div class="g"><span>left</span><span>right</span></div>', css);
    assert.ok(right !== undefined && right > 190);
  });

  test('closes a table above and below on each page', () => {
    const css = 'table { border-top: 1pt solid black; border-bottom: 1pt solid black }';
    const pages = layOut(table(Array.from({ length: 60 }, () => ['a', 'b'])), css);
    for (const page of pages) {
      const lines = page.paints.filter((paint) => paint.kind === 'stroke');
      assert.equal(lines.length, 2);
    }
  });
});
