// Lays out small documents for the tests and tells what stands where.
import { parseMarkup } from '../../src/5-compose/parse-markup/parse-markup.ts';
import { layoutPages } from '../../src/6-layout/layout-pages.ts';
import { loadFonts } from '../../src/lib/fonts.ts';
import type { DisplayList, Page, PageItem } from '../../src/page-model.ts';

export type TextItem = Extract<PageItem, { readonly kind: 'text' }>;

const fonts = loadFonts();

/** A page of 200 by 300 points of text: narrow and short, so that everything breaks. */
const CSS = `@page { margin: 50pt calc(0pt) } html { font: inherit; font-family: "Source Serif 4"; font-size: 10pt; line-height: 13pt }
p, table, ul, figure, blockquote { margin: 0 0 6pt } td, th { padding: 1pt 3pt }`;

/** A4 with the margins that leave `widthPt` by `heightPt`. */
export function layOut(
  body: string,
  css = '',
  widthPt = 200,
  heightPt = 300,
  charts: readonly DisplayList[] = [],
): Page[] {
  const margins = `@page { margin: 20pt ${595.28 - 20 - widthPt}pt ${841.89 - 20 - heightPt}pt 20pt }`;
  const document = parseMarkup(`<html><body>${body}</body></html>`, `${CSS} ${margins} ${css}`, { file: 'test' });
  return layoutPages(document, fonts, new Map(charts.map((chart, index) => [`c${index}`, chart])), 'a4');
}

export function textItems(page: Page): readonly TextItem[] {
  return page.items.filter((item) => item.kind === 'text');
}

export function textOf(item: TextItem): string {
  return item.words.map(({ text }) => text).join('');
}

/** Lines of one column of text: items with one baseline, joined. */
export function linesOf(page: Page): readonly string[] {
  const lines = new Map<number, string>();
  for (const item of textItems(page)) {
    const y = Math.round(item.baseline * 10);
    lines.set(y, (lines.get(y) ?? '') + textOf(item));
  }
  return [...lines.values()].map((line) => line.trim());
}

export function wordsOf(pages: readonly Page[]): readonly string[] {
  return pages.flatMap((page) => textItems(page).map(textOf).join(' ').split(/\s+/)).filter(Boolean);
}

/** Where an item's last letter ends: spaces at the end of a line take no room. */
export function rightEdge(item: TextItem): number {
  const last = item.words.findLastIndex(({ text }) => text.trim() !== '');
  const trailing = item.words.slice(last + 1).reduce((sum, { advance }) => sum + (advance * item.sizePt) / 1000, 0);
  return item.x + item.widthPt - trailing;
}
