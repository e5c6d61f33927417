import assert from 'node:assert/strict';
import { createContent } from '../../src/7-draw/content.ts';
import { createPath, extendPath } from '../../src/7-draw/replay-path.ts';
import { parseCanvasColour, parseFont } from '../../src/7-draw/replay-state.ts';
import { multiply } from '../../src/lib/matrix.ts';
import { suite } from '../support/suite.ts';

suite('replay', (test) => {
  test('reads the fonts a canvas is given', () => {
    assert.deepEqual(parseFont("600 8.5px 'Source Sans 3', sans-serif"), {
      sizePt: 8.5,
      weight: 600,
      italic: false,
      families: ['Source Sans 3', 'sans-serif'],
    });
    assert.deepEqual([parseFont('italic bold 10px x').italic, parseFont('italic bold 10px x').weight], [true, 700]);
  });

  test('reads the colours a canvas is given', () => {
    assert.deepEqual(parseCanvasColour('rgba(255, 0, 16, 0.5)'), { colour: '#ff0010', alpha: 0.5 });
    assert.deepEqual(parseCanvasColour('#abc'), { colour: '#aabbcc', alpha: 1 });
    assert.deepEqual(parseCanvasColour('transparent').alpha, 0);
  });

  test('applies the transformation that holds when a point is added', () => {
    const path = createPath();
    const moved = multiply([1, 0, 0, 1, 10, 20], [2, 0, 0, 2, 0, 0]);
    extendPath(path, 'moveTo', [1, 1], moved);
    extendPath(path, 'lineTo', [3, 1], [1, 0, 0, 1, 0, 0]);
    assert.deepEqual(path.operators, ['12 22 m', '3 1 l']);
  });

  test('draws a full circle in four curves that close on themselves', () => {
    const path = createPath();
    extendPath(path, 'arc', [0, 0, 10, 0, Math.PI * 2], [1, 0, 0, 1, 0, 0]);
    assert.equal(path.operators.length, 5);
    assert.equal(path.operators[0], '10 0 m');
    assert.ok(path.operators[4]?.endsWith(' 10 0 c'), path.operators[4]);
  });

  test('knows no method that is none', () => {
    assert.equal(extendPath(createPath(), 'fillText', [0, 0], [1, 0, 0, 1, 0, 0]), false);
  });

  test('says what is set only when it changes', () => {
    const written: string[] = [];
    const content = createContent({ addContent: (text) => written.push(text) });
    content.fillColour('#ff0000');
    content.fillColour('#ff0000');
    content.save();
    content.fillColour('#ff0000');
    content.fillColour('#0000ff');
    content.restore();
    content.fillColour('#ff0000');
    content.lineStyle({ widthPt: 1 });
    content.lineStyle({ widthPt: 1, dash: [0, 2], cap: 1 });
    content.lineStyle({ widthPt: 1 });
    content.flush();
    assert.deepEqual(written.join('').split('\n'), [
      ...['1 0 0 rg', 'q', '0 0 1 rg', 'Q'],
      ...['1 w', '[0 2] 0 d', '1 J', '[] 0 d', '0 J'],
    ]);
  });

  test('places text by where the last one stood, and not at all where it goes on', () => {
    const written: string[] = [];
    const content = createContent({ addContent: (text) => written.push(text) });
    const place = { baseline: 100, slant: 0, widthPt: 20 };
    content.beginText();
    content.moveTo({ ...place, x: 50 });
    content.moveTo({ ...place, x: 70.01 });
    content.moveTo({ ...place, x: 95 });
    content.moveTo({ ...place, x: 50, baseline: 113.5 });
    content.moveTo({ ...place, x: 70, baseline: 113.5, slant: 0.2 });
    content.moveTo({ ...place, x: 90, baseline: 113.5 });
    content.endText();
    content.flush();
    assert.deepEqual(written.join('').split('\n'), [
      ...['BT', '1 0 0 -1 50 100 Tm', '45 0 Td', '-45 -13.5 Td'],
      ...['1 0 0.2 -1 70 113.5 Tm', '1 0 0 -1 90 113.5 Tm', 'ET'],
    ]);
  });
});
