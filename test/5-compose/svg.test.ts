import * as assert from 'uvu/assert';
import { svgOf } from '../../src/5-compose/svg.ts';
import type { DrawOperation } from '../../src/page-model.ts';
import { suite } from '../support/suite.ts';

const svg = (...operations: DrawOperation[]) => svgOf({ widthPt: 100, heightPt: 50, operations }, 'x', 'T', 'D');

suite('svg', (test) => {
  test('has a name and a description for who cannot see it', () => {
    const text = svgOf({ widthPt: 1, heightPt: 1, operations: [] }, 'a"b', 'Who & what', '<data>');
    assert.match(text, 'role="img" aria-labelledby="a&quot;b-t a&quot;b-d"');
    assert.match(text, '<title id="a&quot;b-t">Who &amp; what</title><desc id="a&quot;b-d">&lt;data&gt;</desc>');
  });

  test('keeps text as text, escaped, in its face', () => {
    const text = svg(
      ['=', 'font', 'italic 600 8px Source Sans 3'],
      ['=', 'textAlign', 'right'],
      ['fillText', '</text><script>', 10, 20],
    );
    assert.match(
      text,
      'font-family="\'Source Sans 3\', sans-serif" font-size="8" font-style="italic" font-weight="600"',
    );
    assert.match(text, 'text-anchor="end">&lt;/text&gt;&lt;script&gt;</text>');
  });

  test('draws a full circle', () => {
    const text = svg(['beginPath'], ['arc', 10, 10, 3, 0, 6.283185, false], ['fill']);
    assert.match(text, 'd="M13 10A3 3 0 1 1 7 10A3 3 0 1 1 13 10Z"');
  });

  test('moves with translate and back with restore', () => {
    const text = svg(['save'], ['translate', 5, 7], ['fillRect', 0, 0, 1, 1], ['restore'], ['fillRect', 0, 0, 2, 2]);
    assert.match(text, 'd="M5 7L6 7L6 8L5 8Z"');
    assert.match(text, 'd="M0 0L2 0L2 2L0 2Z"');
  });

  test('keeps dashes and caps of a line', () => {
    const text = svg(
      ['=', 'lineCap', 'round'],
      ['setLineDash', [0, 2.9]],
      ['beginPath'],
      ['moveTo', 0, 0],
      ['lineTo', 9, 0],
      ['stroke'],
    );
    assert.match(text, 'stroke-dasharray="0 2.9" stroke-linecap="round"');
  });
});
