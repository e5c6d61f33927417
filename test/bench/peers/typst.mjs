import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { contentIn, FONTS } from './given.mjs';

export function open(folder) {
  const { title, blocks } = contentIn(folder);
  const source = [
    `#set document(title: ${quoted(title)})`,
    '#set page(paper: "a4", margin: 54pt, numbering: "1 of 1")',
    '#set text(font: "Source Serif 4", size: 10pt, lang: "en")',
    '#show table: set text(font: "Source Sans 3", size: 8.5pt)',
    ...blocks.map((block, index) => markupOf(block, index, folder)),
  ].join('\n\n');
  const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: [FONTS] }] });
  const make = (round) => {
    // It remembers what it compiled: each round is new to it.
    compiler.evictCache(0);
    return compiler.pdf({ mainFileContent: `// ${round}\n${source}` }, { pdfStandard: 'ua-1' });
  };
  return { make };
}

const quoted = (text) => JSON.stringify(text).replace(/\\u([0-9a-f]{4})/g, '\\u{$1}');

function markupOf(block, index, folder) {
  if (block.kind === 'heading') return `#heading(level: ${block.level}, ${quoted(block.text)})`;
  if (block.kind === 'paragraph') return `#par(text(${quoted(block.text)}))`;
  if (block.kind === 'chart') {
    const file = `chart-${index}.svg`;
    writeFileSync(join(folder, file), block.svg);
    return `#image("${file}", width: 100%, alt: ${quoted(block.alt)})`;
  }
  const [head, ...rows] = block.rows;
  const cells = (row) => row.map((text) => `[#${quoted(text)}]`).join(', ');
  const columns = head.map((_, at) => (at === head.length - 1 ? '1fr' : 'auto')).join(', ');
  return `#table(columns: (${columns},), stroke: (x: none, y: 0.4pt), table.header(${cells(head)}), ${rows.map(cells).join(', ')})`;
}
