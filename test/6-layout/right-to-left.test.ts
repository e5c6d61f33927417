import { existsSync } from 'node:fs';
import * as assert from 'uvu/assert';
import { parseMarkup } from '../../src/5-compose/parse-markup/parse-markup.ts';
import { layoutPages } from '../../src/6-layout/layout-pages.ts';
import { drawPdf } from '../../src/7-draw/draw-pdf.ts';
import { loadFonts } from '../../src/lib/fonts.ts';
import { inspectPdf } from '../support/pdf-structure.ts';
import { suite } from '../support/suite.ts';
import { layOut, type TextItem, textItems, textOf } from './laid-out.ts';

/** No vendored face has Hebrew: its letters stand as code points, which show the order as well. */
const meant = (item: TextItem): string => item.actual ?? textOf(item).trim();
const byPlace = (items: readonly TextItem[]) => [...items].sort((a, b) => a.x - b.x);
const eye = (html: string, widthPt = 500): readonly string[] =>
  byPlace(textItems(layOut(html, '', widthPt)[0]))
    .map(meant)
    .filter(Boolean);
const reading = (html: string): readonly string[] =>
  textItems(layOut(html, '', 500)[0])
    .map(meant)
    .filter(Boolean);

suite('text from right to left', (test, skip) => {
  test('a run of it in a sentence is turned round, word by word and letter by letter', () => {
    assert.equal(eye('<p>They said אב גד there</p>'), ['They said', 'ד', 'ג', 'ב', 'א', 'there']);
  });

  test('numbers in it are not', () => {
    assert.equal(eye('<p>They said א 38 ב there</p>'), ['They said', 'ב', '38', 'א', 'there']);
  });

  test('it is told in the order of reading', () => {
    assert.equal(reading('<p>They said אב גד there</p>'), ['They said', 'א', 'ב', 'ג', 'ד', 'there']);
  });

  test('a paragraph that begins with it stands at the right, and its Latin words keep their own order', () => {
    const html = '<p>אב the port גד</p>';
    assert.equal(eye(html), ['ד', 'ג', 'the port', 'ב', 'א']);
    const items = byPlace(textItems(layOut(html, '', 500)[0]));
    const last = items.at(-1);
    assert.ok(last !== undefined && last.x + last.widthPt > 510, 'it ends at the right edge');
    assert.ok(items[0].x > 300, 'the room is at the left');
  });

  test('lines break in the order of reading', () => {
    const [page] = layOut('<p>אב גד הו</p>', '', 75);
    const rows = new Map<number, string>();
    for (const item of byPlace(textItems(page))) rows.set(item.baseline, (rows.get(item.baseline) ?? '') + meant(item));
    assert.ok(rows.size > 1);
    assert.is([...rows.values()][0]?.at(-1), 'א', 'the first line begins at its right end');
  });

  const FONT = '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf';
  if (!existsSync(FONT)) {
    skip('words of a face that has them are shaped and read as they are written', `there is no ${FONT}`);
    return;
  }
  test('words of a face that has them are shaped and read as they are written', async () => {
    const fonts = loadFonts(FONT);
    const document = parseMarkup('<html><body><p>They said سلام and שלום 38</p></body></html>', '', { file: 'test' });
    const pages = layoutPages(document, fonts, new Map(), 'a4');
    const words = byPlace(textItems(pages[0])).map(meant).filter(Boolean);
    assert.equal(words, ['They said', 'سلام', 'and', '38', 'שלום']);
    const options = { fonts, charts: new Map(), title: 'T', language: 'en', attachments: [] };
    const pdf = await drawPdf(pages, { ...options, creationDate: '2031-01-01T00:00:00Z' });
    const { root, problems } = await inspectPdf(pdf);
    assert.equal(problems, []);
    assert.match(root.text, /They said\s*سلام\s*and\s*שלום\s*38/);
  });
});
