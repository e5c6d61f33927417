import pdfmake from 'pdfmake';
import { contentIn, fontFile } from './given.mjs';

pdfmake.addFonts({
  'Source Serif 4': { normal: fontFile('SourceSerif4-Regular'), bold: fontFile('SourceSerif4-Semibold') },
  'Source Sans 3': {
    normal: fontFile('SourceSans3-Regular'),
    bold: fontFile('SourceSans3-Semibold'),
    italics: fontFile('SourceSans3-It'),
    bolditalics: fontFile('SourceSans3-It'),
  },
});

export function open(folder) {
  const { title, blocks } = contentIn(folder);
  const make = () =>
    pdfmake
      .createPdf({
        info: { title },
        pageSize: 'A4',
        pageMargins: 54,
        defaultStyle: { font: 'Source Serif 4', fontSize: 10 },
        footer: (page, pages) => ({ text: `Page ${page} of ${pages}`, alignment: 'right', margin: [54, 10] }),
        content: blocks.map(nodeOf),
      })
      .getBuffer();
  return { make };
}

function nodeOf(block) {
  if (block.kind === 'heading')
    return { text: block.text, bold: true, fontSize: 26 - 5 * block.level, margin: [0, 8, 0, 4] };
  if (block.kind === 'paragraph') return { text: block.text, margin: [0, 0, 0, 4] };
  if (block.kind === 'chart') return { svg: block.svg, width: 487 };
  const body = block.rows.map((row, index) => row.map((text) => ({ text, bold: index === 0 })));
  const widths = block.rows[0].map((_, index, all) => (index === all.length - 1 ? '*' : 'auto'));
  return {
    table: { headerRows: 1, widths, body },
    layout: 'lightHorizontalLines',
    fontSize: 8.5,
    font: 'Source Sans 3',
  };
}
