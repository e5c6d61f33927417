// Rules about a whole PDF: its catalog, metadata, links and fonts.
import {
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { decode } from './pdf-content.ts';

/** Strings, names and numbers as text. */
export function textAt(dict: PDFDict, key: string): string | null {
  const value = dict.lookup(PDFName.of(key));
  if (value instanceof PDFString || value instanceof PDFHexString) return value.decodeText();
  if (value instanceof PDFName) return value.decodeText();
  return value === undefined ? null : value.toString();
}

export function checkCatalog({ catalog }: PDFDocument, problems: string[]): void {
  const lookup = (path: readonly string[]) =>
    path.reduce<PDFObject | undefined>(
      (at, key) => (at instanceof PDFDict ? at.lookup(PDFName.of(key)) : undefined),
      catalog,
    );
  if (lookup(['MarkInfo', 'Marked'])?.toString() !== 'true') problems.push('6.2 not Marked');
  if (textAt(catalog, 'Lang') === null) problems.push('7.2 no Lang');
  if (lookup(['ViewerPreferences', 'DisplayDocTitle'])?.toString() !== 'true')
    problems.push('7.1 DisplayDocTitle is not set');
  if (lookup(['OutputIntents']) === undefined) problems.push('PDF/A: no output intent');
  const metadata = lookup(['Metadata']);
  const xmp = metadata instanceof PDFRawStream ? Buffer.from(metadata.contents).toString('utf8') : '';
  if (/&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(xmp)) problems.push('XMP is not well-formed');
  for (const needed of ['<pdfuaid:part>1<', '<pdfaid:part>3<', '<pdfaid:conformance>A<', '<dc:title>']) {
    if (!xmp.includes(needed)) problems.push(`XMP lacks ${needed}`);
  }
}

export function checkAnnotations(document: PDFDocument, inTree: ReadonlyMap<string, string>, problems: string[]): void {
  document.getPages().forEach((page, index) => {
    const annotations = page.node.Annots()?.asArray() ?? [];
    if (annotations.length > 0 && textAt(page.node, 'Tabs') !== 'S') problems.push(`page ${index + 1}: 7.18.3 Tabs`);
    for (const ref of annotations) {
      const annotation = document.context.lookup(ref);
      if (!(annotation instanceof PDFDict)) continue;
      if (inTree.get(ref.toString()) !== 'Link') problems.push(`page ${index + 1}: 7.18.5 link not in a Link`);
      if ((textAt(annotation, 'Contents') ?? '') === '')
        problems.push(`page ${index + 1}: 7.18.5 link without Contents`);
    }
  });
}

/** Names of the embedded fonts. */
export function checkFonts(document: PDFDocument, problems: string[]): readonly string[] {
  const names: string[] = [];
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || textAt(object, 'Type') !== 'Font') continue;
    const name = textAt(object, 'BaseFont') ?? '';
    const descriptor = object.lookup(PDFName.of('FontDescriptor'));
    if (textAt(object, 'Subtype') === 'Type0') {
      if (decode(object.lookup(PDFName.of('ToUnicode'))) === '') problems.push(`7.21.7 ${name} has no ToUnicode`);
      names.push(name.replace(/^[A-Z]{6}\+/, ''));
    } else if (
      !(descriptor instanceof PDFDict) ||
      !['FontFile2', 'FontFile3'].some((key) => descriptor.has(PDFName.of(key)))
    ) {
      problems.push(`7.21.4 ${name} is not embedded`);
    }
    if (descriptor instanceof PDFDict && descriptor.has(PDFName.of('CIDSet')))
      problems.push(`7.21.4 ${name} has a CIDSet`);
  }
  return names;
}
