import { Document, Font, G, Page, Path, renderToBuffer, Svg, Text, View } from '@react-pdf/renderer';
import { parseHTML } from 'linkedom';
import { createElement as h } from 'react';
import { contentIn, fontFile } from './given.mjs';

Font.register({
  family: 'Serif',
  fonts: [{ src: fontFile('SourceSerif4-Regular') }, { src: fontFile('SourceSerif4-Semibold'), fontWeight: 600 }],
});
Font.register({
  family: 'Sans',
  fonts: [
    { src: fontFile('SourceSans3-Regular') },
    { src: fontFile('SourceSans3-Semibold'), fontWeight: 600 },
    { src: fontFile('SourceSans3-It'), fontStyle: 'italic' },
  ],
});

export function open(folder) {
  const { title, blocks } = contentIn(folder);
  // It takes no SVG as text: the charts are parsed once, outside what is measured.
  const charts = new Map(
    blocks.filter(({ kind }) => kind === 'chart').map(({ svg }) => [svg, parseHTML(svg).document.querySelector('svg')]),
  );
  const make = () =>
    renderToBuffer(
      h(
        Document,
        { title },
        h(
          Page,
          { size: 'A4', style: { padding: 54, fontFamily: 'Serif', fontSize: 10 } },
          blocks.map((block, key) => nodeOf(block, key, charts)),
          h(Text, { fixed: true, render: ({ pageNumber, totalPages }) => `Page ${pageNumber} of ${totalPages}` }),
        ),
      ),
    );
  return { make };
}

function nodeOf(block, key, charts) {
  if (block.kind === 'heading')
    return h(Text, { key, style: { fontWeight: 600, fontSize: 26 - 5 * block.level, marginVertical: 6 } }, block.text);
  if (block.kind === 'paragraph') return h(Text, { key, style: { marginBottom: 4 } }, block.text);
  if (block.kind === 'chart') return chartOf(charts.get(block.svg), key);
  const cell = (text, at, isHead) =>
    h(Text, { key: at, style: { flex: at === 0 ? 1 : 2, padding: 2, fontWeight: isHead ? 600 : 400 } }, text);
  const rows = block.rows.map((row, at) =>
    h(
      View,
      { key: at, wrap: false, style: { flexDirection: 'row', borderBottom: '0.4pt solid #a6a6a6' } },
      row.map((text, column) => cell(text, column, at === 0)),
    ),
  );
  return h(View, { key, style: { fontFamily: 'Sans', fontSize: 8.5 } }, rows);
}

function chartOf(svg, key) {
  const [, , width, height] = svg.getAttribute('viewBox').split(' ').map(Number);
  return h(Svg, { key, width, height, viewBox: `0 0 ${width} ${height}` }, [...svg.children].map(shapeOf));
}

const TAGS = { path: Path, g: G, text: Text };

function shapeOf(element, key) {
  const tag = TAGS[element.localName];
  if (!tag) return null;
  const attributes = Object.fromEntries(
    [...element.attributes].map(({ name, value }) => [
      name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()),
      value,
    ]),
  );
  // A dash of no length with round caps, our dots, it refuses.
  if (attributes.strokeDasharray) attributes.strokeDasharray = attributes.strokeDasharray.replace(/^0(?=[ ,])/, '0.01');
  const { fontFamily: _named, fontSize, fontWeight, fontStyle, ...rest } = attributes;
  const style = { fontFamily: 'Sans', fontSize: Number(fontSize), fontWeight: Number(fontWeight ?? 400), fontStyle };
  if (element.localName === 'text') return h(tag, { key, ...rest, style }, element.textContent);
  return h(tag, { key, ...rest }, [...element.children].map(shapeOf));
}
