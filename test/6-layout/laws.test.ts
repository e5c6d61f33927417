// Laws that hold for any document: see STYLE.md 24.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { suite } from '../support/suite.ts';
import { layOut, rightEdge, textItems, wordsOf } from './laid-out.ts';

const SEED = { seed: 20220108, numRuns: 25, endOnFailure: true } as const;

/** A number of words; each gets a name when the document is written. */
const words = fc.integer({ min: 1, max: 60 });

type Node =
  | { readonly kind: 'p' | 'h2' | 'li' | 'quote' | 'columns'; readonly count: number }
  | { readonly kind: 'table'; readonly cells: readonly number[] }
  | { readonly kind: 'grid'; readonly cells: readonly (readonly Node[])[] }
  | { readonly kind: 'boxed'; readonly children: readonly Node[] };

const leaf: fc.Arbitrary<Node> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('p' as const, 'h2' as const, 'li' as const, 'quote' as const, 'columns' as const),
    count: words,
  }),
  fc.record({
    kind: fc.constant('table' as const),
    cells: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 40 }),
  }),
);

const nested: fc.Arbitrary<Node> = fc.oneof(
  leaf,
  fc.record({
    kind: fc.constant('grid' as const),
    cells: fc.array(fc.array(leaf, { maxLength: 3 }), { minLength: 1, maxLength: 4 }),
  }),
  fc.record({ kind: fc.constant('boxed' as const), children: fc.array(leaf, { maxLength: 4 }) }),
);

const bodies = fc.array(nested, { minLength: 1, maxLength: 8 });

type Written = { readonly html: string; readonly words: readonly string[] };

function write(nodes: readonly Node[]): Written {
  const all: string[] = [];
  const name = (count: number) =>
    Array.from({ length: count }, () => {
      // Some longer than a column of the narrowest grid.
      const word = `w${all.length % 161}${'x'.repeat((all.length * 7) % 23)}`;
      all.push(word);
      return word;
    }).join(' ');
  const one = (node: Node): string => {
    switch (node.kind) {
      case 'p':
        return `<p>${name(node.count)}</p>`;
      case 'h2':
        return `<h2>${name(Math.min(6, node.count))}</h2>`;
      case 'li':
        return `<ul style="list-style: none"><li>${name(node.count)}</li><li>${name(2)}</li></ul>`;
      case 'quote':
        return `<blockquote><p>${name(node.count)}</p></blockquote>`;
      case 'columns':
        return `<div style="columns: 2; column-gap: 10pt"><p>${name(node.count)}</p><p>${name(3)}</p></div>`;
      case 'table': {
        const rows = node.cells.map((count) => `<tr><td>${name(1)}</td><td>${name(count)}</td></tr>`);
        return `<table><thead><tr><th scope="col">H</th><th scope="col">H</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
      }
      case 'grid':
        return `<div style="display: grid; grid-template-columns: 60pt 1fr; column-gap: 8pt">${node.cells
          .map((cell) => `<div>${cell.map(one).join('')}</div>`)
          .join('')}</div>`;
      case 'boxed':
        return `<section style="border: 1pt solid black; padding: 4pt; break-inside: avoid">${node.children.map(one).join('')}</section>`;
    }
  };
  return { html: nodes.map(one).join('\n'), words: all };
}

suite('layoutPages: laws', (test) => {
  test('every word is placed exactly once', () => {
    fc.assert(
      fc.property(bodies, (nodes) => {
        const { html, words: expected } = write(nodes);
        // A word wider than its column is broken: what stands between the spaces may be pieces of one.
        const placed = wordsOf(layOut(html)).filter((word) => word !== 'H');
        assert.deepEqual([...placed.join('')].sort().join(''), [...expected.join('')].sort().join(''));
      }),
      SEED,
    );
  });

  test('words of one column stay in their order', () => {
    fc.assert(
      fc.property(fc.array(leaf, { minLength: 1, maxLength: 12 }), (nodes) => {
        const { html, words: expected } = write(nodes);
        const placed = wordsOf(layOut(html)).filter((word) => word !== 'H');
        assert.equal(placed.join(''), expected.join(''));
      }),
      SEED,
    );
  });

  test('nothing leaves the page', () => {
    fc.assert(
      fc.property(bodies, (nodes) => {
        for (const page of layOut(write(nodes).html)) {
          for (const item of textItems(page)) {
            assert.ok(item.x >= 19.99 && rightEdge(item) <= 220.02, `${item.x} to ${rightEdge(item)}`);
            assert.ok(item.baseline > 20 && item.baseline <= 320, `baseline ${item.baseline}`);
          }
        }
      }),
      SEED,
    );
  });

  test('no page is empty', () => {
    fc.assert(
      fc.property(bodies, (nodes) => {
        const pages = layOut(write(nodes).html);
        if (wordsOf(pages).length > 0) for (const page of pages) assert.ok(page.items.length + page.paints.length > 0);
      }),
      SEED,
    );
  });

  test('the same document gives the same pages', () => {
    fc.assert(
      fc.property(bodies, (nodes) => {
        const { html } = write(nodes);
        assert.deepEqual(layOut(html), layOut(html));
      }),
      { ...SEED, numRuns: 10 },
    );
  });
});
