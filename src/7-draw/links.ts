import type { InlineLink, PageItem } from '../page-model.ts';
import { hundredths } from './content.ts';

type Box = [number, number, number, number];
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
  const [left, top, width, height] = [x, baseline - sizePt * ABOVE, widthPt, sizePt * HEIGHT].map(hundredths) as Box;
  // PDFKit tells strings from names by this.
  const options = { structParent, Contents: new String(contents) };
  // A destination needs no action object of its own, as goTo() would write.
  if (target.kind === 'internal')
    doc.annotate(left, top, width, height, { ...options, Subtype: 'Link', Dest: target.id });
  else doc.link(left, top, width, height, target.url, options);
}
