// PDFs as desks print them: columns in the order of reading, without running heads and page numbers.
import PDFDocument from 'pdfkit';
import * as assert from 'uvu/assert';
import { DEFAULT_LIMITS } from '../../src/1-read/limits.ts';
import { readBytes } from '../../src/1-read/read-article.ts';
import { suite } from '../support/suite.ts';

const FONT = new URL('../../assets/fonts/SourceSerif4-Regular.ttf', import.meta.url).pathname;
const [LEFT, RIGHT, WIDTH] = [50, 305, 230];

const TITLE = 'Flood damages the old mills of Tarn';
const PARAGRAPHS = [
  'The river Ness rose by two metres within a night and flooded the old mills of Tarn on Monday. Eleven workers were brought to safety by boat, the fire brigade said.',
  'The water reached the first floor of four mills, and stood there until noon. Machines worth $3 million were lost, according to the owners, who had not been insured.',
  'Pumps from three towns were running all day long. By the evening the level had fallen by 80 centimetres, and the road to the coast was open again for lorries only.',
  'The council will vote on a new dam in May. A first plan had failed in 2019 for want of money, although every mill had offered to pay a share of the cost of it.',
  'Forecasts see no further rain before the weekend. Volunteers have filled 4,000 sandbags all the same, and the school of Tarn remains closed until Thursday.',
  'The mills were built in 1870. They employ 210 people, most of whom could not work on Monday and will be paid all the same, a spokeswoman for the owners said.',
];

type Pdf = InstanceType<typeof PDFDocument>;

/** Draws with the font of the text, heads and numbers on every page, and reads what comes of it. */
async function read(draw: (pdf: Pdf) => void, furnish: (pdf: Pdf, page: number, count: number) => void = () => {}) {
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: 90, bottom: 90, left: LEFT, right: 50 },
    bufferPages: true,
  });
  const chunks: Buffer[] = [];
  const ended = new Promise((end) => pdf.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', end));
  pdf.font(FONT).fontSize(11);
  draw(pdf);
  const { count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    pdf.switchToPage(page);
    pdf.page.margins.bottom = 0;
    pdf.fontSize(8);
    furnish(pdf, page, count);
  }
  pdf.end();
  await ended;
  const { articles, notices } = await readBytes(Buffer.concat(chunks), 'a.pdf', { limits: DEFAULT_LIMITS, fields: {} });
  assert.equal(notices, []);
  return articles[0].text.split('\n\n');
}

/** The lines of the paragraphs as they would be set in a column, each paragraph with how much space is before it. */
function linesIn(pdf: Pdf, paragraphs: readonly string[]): readonly string[] {
  return paragraphs.flatMap((paragraph) => {
    const lines: string[] = [];
    for (const word of paragraph.split(' ')) {
      const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
      if (lines.length > 0 && pdf.widthOfString(longer) <= WIDTH) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  });
}

suite('columns of a PDF', (test) => {
  test('a page of two columns below a headline, as it is mostly written', async () => {
    const found = await read((pdf) => {
      pdf.fontSize(20).text(TITLE).moveDown(0.5).fontSize(11);
      const top = pdf.y;
      for (const [x, part] of [
        [LEFT, PARAGRAPHS.slice(0, 3)],
        [RIGHT, PARAGRAPHS.slice(3)],
      ] as const) {
        pdf.y = top;
        for (const paragraph of part) pdf.text(paragraph, x, pdf.y, { width: WIDTH }).moveDown(0.7);
      }
    });
    assert.equal(found, [TITLE, ...PARAGRAPHS]);
  });

  test('a paragraph goes on over the end of a column and of a page', async () => {
    const long = PARAGRAPHS.slice(0, 3).join(' ');
    const text = [long, long, PARAGRAPHS[4], long, PARAGRAPHS[5], long, PARAGRAPHS[3], long, long, long, long];
    const found = await read((pdf) =>
      pdf.text(text.join('\n'), { columns: 2, columnGap: 25, paragraphGap: 8, height: 300 }),
    );
    assert.is(found.join(' ').replace(/\s+/g, ' ').slice(0, 800), text.join(' ').slice(0, 800));
  });

  test('written line by line across both columns', async () => {
    const found = await read((pdf) => {
      pdf.fontSize(20).text(TITLE).fontSize(11);
      const [left, right] = [PARAGRAPHS.slice(0, 3), PARAGRAPHS.slice(3)].map((part) => linesIn(pdf, part));
      const top = pdf.y + 12;
      for (let row = 0; row < Math.max(left.length, right.length); row += 1) {
        if (left[row]) pdf.text(left[row], LEFT, top + row * 15, { lineBreak: false });
        if (right[row]) pdf.text(right[row], RIGHT, top + row * 15, { lineBreak: false });
      }
    });
    assert.is(found.join(' '), [TITLE, ...PARAGRAPHS].join(' '));
  });

  test('a table is read row by row', async () => {
    const rows = [
      ['Mill', 'Damage', 'Workers'],
      ['Upper mill', '$1.2 million', '80'],
      ['Lower mill', '$0.9 million', '70'],
      ['New mill', '$0.9 million', '60'],
    ];
    const found = await read((pdf) => {
      pdf.text(PARAGRAPHS[0]).moveDown();
      const top = pdf.y;
      for (const [row, cells] of rows.entries())
        for (const [column, cell] of cells.entries())
          pdf.text(cell, LEFT + column * 150, top + row * 16, { lineBreak: false });
    });
    assert.match(found.join(' '), /Upper mill \$1\.2 million 80 Lower mill/);
  });
});

suite('heads and numbers of the pages of a PDF', (test) => {
  const pages = (pdf: Pdf, paragraphs: readonly string[] = PARAGRAPHS): void => {
    for (const [at, paragraph] of paragraphs.entries()) {
      if (at > 0 && at % 2 === 0) pdf.addPage();
      pdf.text(paragraph).moveDown(0.7);
    }
  };

  for (const [name, number] of Object.entries<(page: number, count: number) => string>({
    bare: (page) => `${page}`,
    'with the whole': (page, count) => `Page ${page} of ${count}`,
    dashed: (page) => `– ${page} –`,
  }))
    test(`the same head on every page, numbers ${name}`, async () => {
      const found = await read(pages, (pdf, page, count) => {
        pdf.text('TARN WIRE SERVICE   Monday edition', LEFT, 40, { lineBreak: false });
        pdf.text(number(page + 1, count), LEFT, pdf.page.height - 50, { lineBreak: false });
      });
      assert.equal(found, PARAGRAPHS);
    });

  test('left and right pages with heads of their own', async () => {
    const long = [...PARAGRAPHS, ...PARAGRAPHS.map((paragraph) => `Once more: ${paragraph}`)];
    const found = await read(
      (pdf) => pages(pdf, long),
      (pdf, page) => {
        pdf.text(page % 2 === 0 ? 'Tarn Wire' : 'Floods and storms', LEFT, 40, { lineBreak: false });
        pdf.text(`${page + 1}`, page % 2 === 0 ? 500 : LEFT, pdf.page.height - 50, { lineBreak: false });
      },
    );
    assert.equal(found, long);
  });

  test('figures that stand alone in the text are kept', async () => {
    const found = await read((pdf) => {
      pages(pdf);
      pdf.text('210', { align: 'center' }).moveDown(0.7).text(PARAGRAPHS[0]).moveDown(0.7).text(PARAGRAPHS[1]);
    });
    assert.ok(found.includes('210'));
  });
});
