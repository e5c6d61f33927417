import assert from 'node:assert/strict';
import { parseMarkup } from '../../src/5-compose/parse-markup/parse-markup.ts';
import { layoutPages } from '../../src/6-layout/layout-pages.ts';
import { drawPdf } from '../../src/7-draw/draw-pdf.ts';
import { loadFonts } from '../../src/lib/fonts.ts';
import type { Paper } from '../../src/model.ts';
import { suite } from '../support/suite.ts';
import { SAMPLE_CHART, SAMPLE_CSS, SAMPLE_HTML } from './sample-document.ts';

const fonts = loadFonts();
const charts = new Map([['chart', SAMPLE_CHART]]);

async function draw(paper: Paper): Promise<Uint8Array> {
  const document = parseMarkup(SAMPLE_HTML, SAMPLE_CSS, { file: 'sample.hbs' });
  return drawPdf(layoutPages(document, fonts, charts, paper), {
    fonts,
    charts,
    title: document.title,
    language: document.language,
    attachments: [{ name: 'a.json', mime: 'application/json', bytes: Buffer.from('{}'), description: 'The data' }],
    creationDate: '2022-01-08T00:00:00Z',
  });
}

suite('drawPdf', (test) => {
  test('gives the same bytes from run to run', async () => {
    assert.deepEqual(await draw('a4'), await draw('a4'));
  });
});
