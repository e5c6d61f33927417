import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DisplayList } from '../../src/page-model.ts';
import { suite } from '../support/suite.ts';
import { layOut, linesOf, textItems, textOf, wordsOf } from './laid-out.ts';

const SEED = { seed: 20220108, numRuns: 40 } as const;

function filler(lines: number): string {
  return Array.from({ length: lines }, (_, index) => `<p style="margin: 0">filler${index}</p>`).join('');
}

function table(rows: number, cell = 'cell'): string {
  const body = Array.from({ length: rows }, (_, index) => `<tr><td>r${index}</td><td>${cell}</td></tr>`).join('');
  return `<table><thead><tr><th scope="col">HEAD</th><th scope="col">TWO</th></tr></thead><tbody>${body}</tbody></table>`;
}

const CHART: DisplayList = { widthPt: 180, heightPt: 90, operations: [] };

suite('layoutPages: where pages break', (test) => {
  test('never leaves one line of a paragraph alone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 60 }), (before, count) => {
        const text = Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
        const pages = layOut(`${filler(before)}<p>${text}</p>`);
        const lines = pages.map((page) => linesOf(page).filter((line) => line.includes('word')).length);
        const total = lines.reduce((sum, own) => sum + own, 0);
        if (total >= 4)
          assert.ok(
            lines.every((own) => own !== 1),
            lines.join(' and '),
          );
        else assert.ok(lines.filter((own) => own > 0).length === 1, 'two or three lines are not torn apart');
      }),
      SEED,
    );
  });

  test('keeps a heading with two lines of what follows', () => {
    for (let before = 0; before < 24; before += 1) {
      const pages = layOut(`${filler(before)}<h2 style="margin: 0">Heading</h2><p>${'text '.repeat(60)}</p>`);
      const page = pages.find((one) => wordsOf([one]).includes('Heading'));
      assert.ok(page);
      const lines = linesOf(page);
      assert.ok(lines.slice(lines.indexOf('Heading') + 1).length >= 2, `after ${before} lines`);
    }
  });

  test('keeps a heading with the head and first row of a table', () => {
    for (let before = 0; before < 24; before += 1) {
      const pages = layOut(`${filler(before)}<h2 style="margin: 0">Heading</h2>${table(9)}`);
      const page = pages.find((one) => wordsOf([one]).includes('Heading'));
      assert.ok(page && wordsOf([page]).includes('r0'), `after ${before} lines`);
    }
  });

  test('keeps a figure whole, with its caption', () => {
    for (let before = 0; before < 24; before += 1) {
      const figure =
        '<figure><parallax-chart id="c0" alt="x"></parallax-chart><figcaption>Caption of two <br>lines</figcaption></figure>';
      const pages = layOut(`${filler(before)}${figure}`, '', 200, 300, [CHART]);
      const page = pages.find((one) => one.items.some(({ kind }) => kind === 'chart'));
      assert.ok(page && ['Caption', 'lines'].every((word) => wordsOf([page]).includes(word)), `after ${before} lines`);
    }
  });

  test('repeats the head of a table on every page it goes on to, and places it once', () => {
    const pages = layOut(table(60));
    assert.ok(pages.length >= 3);
    assert.ok(textItems(pages[0] ?? assert.fail()).some((item) => textOf(item) === 'HEAD'));
    for (const page of pages.slice(1)) {
      assert.ok(!textItems(page).some((item) => textOf(item) === 'HEAD'));
      assert.equal(page.repeated.items.filter((item) => item.kind === 'text' && textOf(item) === 'HEAD').length, 1);
      const [first] = textItems(page);
      const head = page.repeated.items.find((item) => item.kind === 'text');
      assert.ok(first && head?.kind === 'text' && first.baseline > head.baseline + 10, 'the rows stand below the head');
    }
  });

  test('breaks inside a row that is taller than a page', () => {
    const pages = layOut(table(2, 'long '.repeat(300)));
    assert.equal(wordsOf(pages).filter((word) => word === 'long').length, 600);
    assert.ok(pages.length > 3);
  });

  test('does not break inside a row that fits on a page', () => {
    const pages = layOut(table(12, 'seven words that take three lines here'));
    for (const page of pages) {
      const count = (word: string) => wordsOf([page]).filter((other) => other === word).length;
      assert.equal(count('seven'), count('here'));
    }
  });

  test('makes a chart as small as the page', () => {
    const tall = { widthPt: 180, heightPt: 900, operations: [] };
    const pages = layOut(
      '<div id="here"></div><h2>Heading</h2><parallax-chart id="c0" alt="x"></parallax-chart><p>after</p>',
      '',
      200,
      300,
      [tall],
    );
    const chart = pages.flatMap(({ items }) => items).find(({ kind }) => kind === 'chart');
    assert.ok(chart?.kind === 'chart' && chart.heightPt <= 300 && Math.abs(chart.heightPt - chart.widthPt * 5) < 0.01);
    assert.deepEqual(wordsOf(pages), ['Heading', 'after']);
  });

  test('starts a page where it is asked to', () => {
    const pages = layOut(
      '<p>one</p><p style="break-before: page">two</p><div style="break-after: page"><p>three</p></div><p>four</p>',
    );
    assert.deepEqual(pages.map(linesOf), [['one'], ['two', 'three'], ['four']]);
  });

  test('lets the cells of a grid go on beside each other', () => {
    const side = Array.from({ length: 40 }, (_, index) => `<p>s${index}</p>`).join('');
    const main = Array.from({ length: 30 }, (_, index) => `<p>m${index}</p>`).join('');
    const pages = layOut(
      `<div style="display: grid; grid-template-columns: 1fr 1fr"><div>${side}</div><div>${main}</div></div>`,
    );
    assert.ok(pages.length >= 3);
    const second = wordsOf([pages[1] ?? assert.fail()]);
    assert.ok(second.some((word) => word.startsWith('s')) && second.some((word) => word.startsWith('m')));
  });

  test('balances columns, and fills one page before the next', () => {
    const text = (count: number) =>
      Array.from({ length: count }, (_, index) => `<p style="margin: 0">c${index}</p>`).join('');
    const [page] = layOut(`<div style="columns: 2">${text(10)}</div>`);
    const left = textItems(page ?? assert.fail()).filter(({ x }) => x < 100);
    assert.equal(left.length, 5);
    const pages = layOut(`<div style="columns: 2">${text(60)}</div>`);
    assert.deepEqual(
      wordsOf(pages),
      Array.from({ length: 60 }, (_, index) => `c${index}`),
    );
    assert.equal(wordsOf(pages.slice(0, 1)).length, 46);
  });
});
