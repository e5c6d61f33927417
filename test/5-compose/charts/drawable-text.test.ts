import * as assert from 'uvu/assert';
import { withDrawableText } from '../../../src/5-compose/charts/drawable-text.ts';
import type { ChartRequest } from '../../../src/5-compose/charts/index.ts';
import { loadFonts } from '../../../src/lib/fonts.ts';
import { suite } from '../../support/suite.ts';

const face = loadFonts().find(({ family }) => family === 'Source Sans 3');
if (!face) throw new Error('There is no face for charts.');

const requestFor = (wording: string): ChartRequest => ({
  ...{ id: 'c', kind: 'reading-dots', alt: wording, caption: '' },
  data: { unit: null, rows: [{ mark: { kind: 'word', text: wording }, wording, labels: '1a' }] },
});

suite('text of charts', (test) => {
  test('a character that the face lacks is written as its code point', () => {
    const drawn = withDrawableText(requestFor('東 line'), face);
    assert.equal(drawn.kind === 'reading-dots' && drawn.data.rows[0]?.wording, '[U+6771] line');
    assert.is(drawn.alt, '東 line', 'who listens gets the character');
  });
  test('what it has stays as it is', () => {
    for (const text of ['Žena – “naïve”', 'Кириллица', 'ελληνικά']) {
      const request = requestFor(text);
      assert.equal(withDrawableText(request, face), request);
    }
  });
});
