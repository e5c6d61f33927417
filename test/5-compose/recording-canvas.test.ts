import { createCanvas, loadImage, registerFont } from 'canvas';
import * as assert from 'uvu/assert';
import type { Pen } from '../../src/5-compose/charts/pen.ts';
import { loadFonts } from '../../src/lib/fonts.ts';
import { suite } from '../support/suite.ts';

for (const { font, family, weight, italic } of loadFonts()) {
  registerFont(font, { family, weight, style: italic ? 'italic' : 'normal' });
}

function isPen(context: unknown): context is Pen {
  return typeof context === 'object' && context !== null && 'fillText' in context;
}

function recorded(draw: (pen: Pen) => void): unknown {
  const canvas = createCanvas(10, 10);
  const pen = canvas.getContext('2d');
  if (!isPen(pen)) throw new Error('The canvas gives no context.');
  draw(pen);
  return JSON.parse(canvas.toBuffer().toString('utf8'));
}

suite('recording canvas', (test) => {
  test('writes calls in order and rounds numbers', () => {
    assert.equal(
      recorded((pen) => {
        pen.beginPath();
        pen.moveTo(1 / 3, 2);
        pen.stroke();
      }),
      [['beginPath'], ['moveTo', 0.333, 2], ['stroke']],
    );
  });

  test('writes a property only where it changes, also after restore', () => {
    assert.equal(
      recorded((pen) => {
        pen.lineWidth = 1;
        pen.save();
        pen.lineWidth = 2;
        pen.restore();
        pen.lineWidth = 2;
        pen.restore();
      }),
      [['save'], ['=', 'lineWidth', 2], ['restore'], ['=', 'lineWidth', 2]],
    );
  });

  test('keeps a circle closed', () => {
    const [arc] = JSON.parse(JSON.stringify(recorded((pen) => pen.arc(0, 0, 3, 0, Math.PI * 2))));
    assert.ok(Math.abs(arc[5] - Math.PI * 2) < 1e-5);
  });

  test('places text by its baseline, whatever it was placed by', () => {
    const list = recorded((pen) => {
      pen.font = '10px Source Sans 3';
      pen.textBaseline = 'top';
      pen.fillText('a', 0, 0);
    });
    const texts = JSON.stringify(list);
    assert.match(texts, /\["fillText","a",0,7\.\d+\]/);
    assert.not.match(texts, 'textBaseline');
  });

  test('measures with the face of family, weight and slant', () => {
    const widths = ['10px Source Sans 3', '600 10px Source Sans 3', '20px Source Sans 3'].map((font) => {
      let width = 0;
      recorded((pen) => {
        pen.font = font;
        width = pen.measureText('Harbour').width;
      });
      return width;
    });
    const [regular = 0, semibold = 0, large = 0] = widths;
    assert.ok(regular > 20 && semibold > regular);
    assert.ok(Math.abs(large - 2 * regular) < 1e-9);
  });

  test('refuses pictures', async () => {
    let message = '';
    await loadImage().catch((error: Error) => {
      message = error.message;
    });
    assert.match(message, 'vectors only');
  });
});
