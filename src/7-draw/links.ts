import type { InlineLink, PageItem } from '../page-model.ts';

type TextItem = Extract<PageItem, { readonly kind: 'text' }>;

/** How far a link's area reaches above and below the baseline, in type sizes. */
const ABOVE = 0.95;
const HEIGHT = 1.25;

/** The annotation of one stretch of a link; its element's text is what is read, `contents` what a hint shows. */
export function drawLink(
  doc: PDFKit.PDFDocument,
  { x, baseline, widthPt, sizePt }: TextItem,
  { target, contents }: InlineLink,
  structParent: PDFKit.PDFStructureElement,
): void {
  const y = baseline - sizePt * ABOVE;
  // PDFKit tells strings from names by this.
  const options = { structParent, Contents: new String(contents) };
  if (target.kind === 'internal') doc.goTo(x, y, widthPt, sizePt * HEIGHT, target.id, options);
  else doc.link(x, y, widthPt, sizePt * HEIGHT, target.url, options);
}
