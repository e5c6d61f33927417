import assert from 'node:assert/strict';
import { parseMarkup } from '../../src/5-compose/parse-markup/parse-markup.ts';
import { layoutPages } from '../../src/6-layout/layout-pages.ts';
import { drawPdf } from '../../src/7-draw/draw-pdf.ts';
import { loadFonts } from '../../src/lib/fonts.ts';
import type { Paper } from '../../src/page-model.ts';
import { elementsOf, inspectPdf } from '../support/pdf-structure.ts';
import { suite } from '../support/suite.ts';
import { SAMPLE_CHART, SAMPLE_CSS, SAMPLE_HTML } from './sample-document.ts';

const fonts = loadFonts();
const charts = new Map([['chart', SAMPLE_CHART]]);

async function draw(paper: Paper, html = SAMPLE_HTML): Promise<Uint8Array> {
  const document = parseMarkup(html, SAMPLE_CSS, { file: 'sample.hbs' });
  return drawPdf(layoutPages(document, fonts, charts, paper), {
    fonts,
    charts,
    title: document.title,
    language: document.language,
    author: 'A & B <c>',
    attachments: [{ name: 'a.json', mime: 'application/json', bytes: Buffer.from('{}'), description: 'The data' }],
    creationDate: '2022-01-08T00:00:00Z',
  });
}

function page(body: string): string {
  return `<html lang="en"><head><title>T</title></head><body><h1>Title</h1>${body}</body></html>`;
}

/** White space apart, the words as the markup has them. */
function words(text: string): string {
  return text.replaceAll('\u00ad', '').replace(/\s+/g, '');
}

suite('drawPdf', (test) => {
  test('gives the same bytes from run to run, whatever was drawn in between', async () => {
    const first = await draw('a4');
    await draw('letter', page('<p>1\u00a0000 fi\u2011fl</p>'));
    assert.deepEqual(await draw('a4'), first);
  });

  for (const paper of ['a4', 'letter'] as const) {
    test(`keeps the rules of PDF/UA and PDF/A on ${paper}`, async () => {
      assert.deepEqual((await inspectPdf(await draw(paper))).problems, []);
    });
  }

  test('tells title, outline and fonts', async () => {
    const { title, outline, fonts: embedded } = await inspectPdf(await draw('a4'));
    assert.equal(title, 'Unrest in Kazakhstan & beyond, January 2022');
    assert.deepEqual(outline.slice(0, 4), [
      'Unrest in Kazakhstan, January 2022',
      '  At a glance',
      '  Figures that differ',
      '    How large is the CSTO force?',
    ]);
    assert.equal(new Set(embedded).size, 5);
  });

  test('reads aloud the text of the markup, in its order', async () => {
    const body = `<div style="display: grid; grid-template-columns: 92pt 1fr"><p>Side, first.</p><div><h2>Main</h2>
      <p>Then <strong>this</strong><sup><a href="#there">[1a]</a></sup> and that.</p></div></div>
      <ul><li>One</li><li>Two <q>too</q></li></ul>
      <table><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead>
      <tbody>${'<tr><th scope="row">row</th><td>cell</td></tr>'.repeat(120)}</tbody></table><p id="there">There, the end.</p>`;
    const { root, pages, problems } = await inspectPdf(await draw('a4', page(body)));
    assert.deepEqual(problems, []);
    assert.ok(pages.length > 2);
    const expected = `Title Side, first. Main Then this[1a] and that. •One •Two “too” A B ${'row cell'.repeat(120)} There, the end.`;
    assert.equal(words(root.text), words(expected));
  });

  test('leaves what every page repeats out of the reading order', async () => {
    const { root, pages } = await inspectPdf(await draw('a4'));
    assert.ok(!root.text.includes('Page 1 of'));
    assert.ok(!pages[0]?.artifactText.includes('As of 8 January 2022'), 'the header is left out on the first page');
    assert.ok(pages[1]?.artifactText.includes('As of 8 January 2022'));
    assert.ok(pages[1]?.artifactText.includes(`Page 2 of ${pages.length}`));
    const heads = elementsOf(root, 'THead').length;
    assert.equal(elementsOf(root, 'Table').length, heads, 'one head a table, however many pages it takes');
  });

  test('says what a table needs to be understood by ear', async () => {
    const body = `<table><caption>Cap</caption><thead><tr><th scope="col" colspan="2">Both</th></tr></thead>
      <tbody><tr><th scope="row">r</th><td></td></tr></tbody></table>`;
    const { root, problems } = await inspectPdf(await draw('a4', page(body)));
    assert.deepEqual(problems, []);
    const heads = elementsOf(root, 'TH').map(({ attributes }) => [attributes.get('Scope'), attributes.get('ColSpan')]);
    assert.deepEqual(heads, [
      ['Column', '2'],
      ['Row', undefined],
    ]);
    assert.equal(elementsOf(root, 'TD').length, 1, 'an empty cell is still a cell');
  });

  test('shows a character that no face has as its code point, and means the character', async () => {
    const { root } = await inspectPdf(await draw('a4', page('<p>before 中 after</p>')));
    assert.ok(root.text.includes('before 中 after'), root.text);
  });

  test('draws the words of a chart as text', async () => {
    const { root } = await inspectPdf(await draw('a4'));
    const [figure] = elementsOf(root, 'Figure');
    assert.equal(figure?.text, '1a  Jobber Wikiabout 3,600turned');
    assert.equal(figure?.attributes.get('Alt'), '1a about 3,600; 2 about 2,500');
  });
});
