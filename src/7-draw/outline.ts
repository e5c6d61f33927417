import type { Page } from '../page-model.ts';

type Level = { readonly level: number; readonly item: PDFKit.PDFOutline };

/** Headings of the first three levels, nested as they are in the text. */
export function addOutline(doc: PDFKit.PDFDocument, pages: readonly Page[]): void {
  const open: Level[] = [];
  for (const [pageNumber, page] of pages.entries()) {
    for (const { level, text, y } of page.headings) {
      while ((open.at(-1)?.level ?? 0) >= level) open.pop();
      const parent = open.at(-1)?.item ?? doc.outline;
      // PDFKit measures `left` from the right edge.
      const options = { pageNumber, left: page.widthPt, top: y, fit: false, expanded: level < 3 };
      open.push({ level, item: parent.addItem(text, options) });
    }
  }
}
